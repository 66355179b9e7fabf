-- Version 2: the clocks of open cases, so that a sweep reads what is due and nothing else.

-- One row for each clock that runs.
CREATE TABLE clock (
    subject  TEXT NOT NULL REFERENCES cases,
    n        INTEGER NOT NULL,  -- 0, 1, 2, ... in order of their days
    rule     TEXT NOT NULL,     -- the id of the clock's rule
    party    TEXT NOT NULL,     -- whose part of the case it runs for; empty: the case's own
    from_day INTEGER NOT NULL,
    due_day  INTEGER NOT NULL,
    PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_by_due ON clock (due_day, subject, rule, party, from_day);
