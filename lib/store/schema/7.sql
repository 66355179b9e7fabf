-- Version 7: the docket of the publication determination committee.

-- One row for each developer of a case that a sitting is to determine.
CREATE TABLE docket (
    subject TEXT NOT NULL REFERENCES cases,
    party   TEXT NOT NULL,
    sitting TEXT NOT NULL,
    PRIMARY KEY (subject, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX docket_by_sitting ON docket (sitting);

-- One row for each sitting.
CREATE TABLE sitting (
    subject TEXT PRIMARY KEY,
    day     INTEGER NOT NULL,
    place   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
