-- Version 1 of the store.
--
-- Two halves. `event` and `content` are the truth: appended, never changed. All other tables are projections, folded from the
-- events and written in the same transaction; `vulnctl fsck` holds them against a fresh fold. Days are counted from 1970-01-01
-- (days of Tokyo), instants are seconds since 1970-01-01T00:00:00Z.

-- One row for each thing that happened.
CREATE TABLE event (
    seq          INTEGER PRIMARY KEY,  -- 1, 2, 3, ... without a gap
    subject      TEXT NOT NULL,        -- what it happened to: a case (C-), a party (P-), an advisory (A-), or the `office`
    type         TEXT NOT NULL,        -- such as `report.received`
    type_version INTEGER NOT NULL,     -- of the payload's shape; old ones are read for ever
    happened_on  INTEGER NOT NULL,     -- the day on which it happened
    recorded_at  INTEGER NOT NULL,     -- the instant at which it was recorded
    actor        TEXT NOT NULL,        -- who says so: `organisation:name` or `name`
    edition      TEXT NOT NULL,        -- of the guideline, under which it was decided
    payload_hash BLOB NOT NULL,        -- names its row in `content`
    prev         BLOB NOT NULL,        -- the hash of the event before; 32 zero bytes for the first
    hash         BLOB NOT NULL         -- SHA-256 over all columns before
) STRICT;
CREATE INDEX event_by_subject ON event (subject, seq);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'an event is never removed'); END;

-- What was said: payloads and files, outside the chain, so that something can be forgotten and the chain still verifies.
CREATE TABLE content (
    hash  BLOB NOT NULL PRIMARY KEY,  -- SHA-256 of salt and bytes
    salt  BLOB NOT NULL,              -- 16 random bytes: equal contents do not show
    bytes BLOB NOT NULL
) STRICT;

-- What the projections were made with.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,  -- `projections`: the fold's version and the rules' digest
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last number given, for each letter and year.
CREATE TABLE counter (
    prefix TEXT NOT NULL PRIMARY KEY,  -- such as `C-2019`
    last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Cases as they stand.
CREATE TABLE cases (
    subject          TEXT NOT NULL PRIMARY KEY,  -- C-YYYY-NNNNN
    kind             TEXT NOT NULL,              -- product, website
    state            TEXT NOT NULL,
    sub              TEXT NOT NULL,              -- within `ended`: the ending
    title            TEXT NOT NULL,
    received_on      INTEGER,
    first_contact_on INTEGER,
    agreed_on        INTEGER,                    -- the publication date agreed last
    closed_on        INTEGER,
    last_event_on    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Reports; statistics count these, not cases.
CREATE TABLE report (
    id          TEXT NOT NULL PRIMARY KEY,  -- R-YYYY-NNNNN
    subject     TEXT NOT NULL REFERENCES cases,
    kind        TEXT NOT NULL,
    received_on INTEGER,
    accepted_on INTEGER,
    standing    INTEGER NOT NULL            -- 0 if its receipt was undone; the number is never given again
) STRICT, WITHOUT ROWID;
CREATE INDEX report_by_case ON report (subject);

-- The status of each case over time: as-of counting is a range of days, not a replay.
CREATE TABLE span (
    subject  TEXT NOT NULL REFERENCES cases,
    n        INTEGER NOT NULL,  -- 0, 1, 2, ... in order
    kind     TEXT NOT NULL,
    state    TEXT NOT NULL,
    sub      TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day   INTEGER,           -- the first day on which it was no longer so; NULL: still so
    PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;

-- Developers and operators.
CREATE TABLE party (
    subject  TEXT NOT NULL PRIMARY KEY,  -- P-YYYY-NNNNN
    role     TEXT NOT NULL,              -- developer, operator
    name     TEXT NOT NULL,
    name_en  TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Advisories published.
CREATE TABLE advisory (
    subject      TEXT NOT NULL PRIMARY KEY,  -- A-YYYY-NNNNN
    jvn          TEXT NOT NULL,
    title        TEXT NOT NULL,
    published_on INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
