-- Version 5: what a mail that comes in is known by: the ids of mails that were written, and the addresses of parties.

-- One row for each mail, written or received.
CREATE TABLE mail (
    subject    TEXT NOT NULL REFERENCES cases,
    message_id TEXT NOT NULL,
    event      INTEGER NOT NULL,  -- that wrote it, or took it in
    PRIMARY KEY (subject, message_id, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_by_id ON mail (message_id);

-- One row for each address at which a party can be reached.
CREATE TABLE party_address (
    subject TEXT NOT NULL REFERENCES party,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,  -- as addresses are compared: NFKC, case folded
    PRIMARY KEY (subject, channel, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_by_address ON party_address (address);
