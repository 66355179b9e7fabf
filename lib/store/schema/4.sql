-- Version 4: editions that an office has added; the edition and the person of a case; reports that go from case to case, and the clocks
-- that run for each of them.

DELETE FROM clock;
DELETE FROM span;
DROP TABLE clock;
DROP TABLE report;
DELETE FROM cases;
ALTER TABLE cases ADD COLUMN edition TEXT NOT NULL DEFAULT '';   -- of the guideline, under which it is handled
ALTER TABLE cases ADD COLUMN assignee TEXT NOT NULL DEFAULT '';  -- who looks after it; empty: nobody

-- Reports; statistics count these, not cases. One row for each case that a report was or is part of.
CREATE TABLE report (
    id          TEXT NOT NULL,     -- R-YYYY-NNNNN
    subject     TEXT NOT NULL REFERENCES cases,
    kind        TEXT NOT NULL,
    received_on INTEGER,
    accepted_on INTEGER,
    from_day    INTEGER NOT NULL,  -- since when it is part of the case
    to_day      INTEGER,           -- the first day on which it was no longer so; NULL: still so
    standing    INTEGER NOT NULL,  -- 0 if its receipt was undone; the number is never given again
    PRIMARY KEY (id, subject, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_by_case ON report (subject);

-- One row for each clock that runs.
CREATE TABLE clock (
    subject  TEXT NOT NULL REFERENCES cases,
    n        INTEGER NOT NULL,  -- 0, 1, 2, ... in order of their days
    rule     TEXT NOT NULL,     -- the id of the clock's rule
    party    TEXT NOT NULL,     -- whose part of the case it runs for; empty: none
    report   TEXT NOT NULL,     -- the report that it runs for; empty: none
    from_day INTEGER NOT NULL,
    due_day  INTEGER NOT NULL,
    PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_by_due ON clock (due_day, subject, rule, party, report, from_day);

-- Editions of the guideline that were added from a file.
CREATE TABLE edition (
    id            TEXT NOT NULL PRIMARY KEY,
    subject       TEXT NOT NULL,  -- the office
    name          TEXT NOT NULL,
    name_en       TEXT NOT NULL,
    in_force_from INTEGER NOT NULL,
    digest        TEXT NOT NULL,  -- SHA-256 of the file
    file          TEXT NOT NULL   -- its row in `content`
) STRICT, WITHOUT ROWID;
