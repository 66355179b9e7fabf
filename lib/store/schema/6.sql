-- Version 6: the list of unreachable developers.

-- One row for each time that a developer was put on it.
CREATE TABLE listing (
    subject  TEXT NOT NULL REFERENCES cases,
    n        INTEGER NOT NULL,
    number   TEXT NOT NULL,  -- of the inquiry: DID#0001
    party    TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day   INTEGER,  -- none while it stands there
    PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;
