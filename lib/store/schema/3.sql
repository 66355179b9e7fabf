-- Version 3: parties by their names, so that one is found without folding them all.

-- One row for each name that a party goes by.
CREATE TABLE party_name (
    subject TEXT NOT NULL REFERENCES party,
    name    TEXT NOT NULL,  -- as names are compared: NFKC, case folded
    PRIMARY KEY (subject, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_by_name ON party_name (name);
