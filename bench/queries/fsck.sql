-- The floor of `fsck`: SQLite's own check, every event in order, and a hash over every content (SHA-3: the shell has no SHA-256).
PRAGMA integrity_check;
SELECT count(*), sum(length(hash)), sum(length(subject) + length(type) + length(actor) + length(edition))
FROM (SELECT * FROM event ORDER BY seq);
SELECT count(*) FROM content WHERE sha3(salt || bytes, 256) = hash;
