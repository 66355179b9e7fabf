-- The floor of `escalate --sweep`: what is due by 2024-06-17, a week after 2024-06-10. What no column holds is taken from the contents
-- of the open cases' contacts. Months are rounded to days here.
WITH contact AS (
    SELECT e.subject, c.kind, c.title, e.type, e.happened_on, n.bytes ->> 'party' AS party, n.bytes ->> 'stance' AS stance,
           n.bytes ->> 'gives_details' AS gives_details
    FROM cases c JOIN event e ON e.subject = c.subject JOIN content n ON n.hash = e.payload_hash
    WHERE c.closed_on IS NULL AND e.type IN ('contact.attempted', 'reply.received')
)
SELECT * FROM (
    SELECT subject, title, 'product.publication-guide', first_contact_on + 45 AS due
    FROM cases WHERE kind = 'product' AND closed_on IS NULL AND agreed_on IS NULL
    UNION ALL
    SELECT subject, title, 'product.publication-date', agreed_on FROM cases WHERE kind = 'product' AND closed_on IS NULL
    UNION ALL
    SELECT subject, title, 'product.finder-right', first_contact_on + 365 FROM cases WHERE kind = 'product' AND closed_on IS NULL
    UNION ALL
    SELECT subject, title, 'product.no-contact', max(happened_on) + 183 FROM contact WHERE kind = 'product'
    GROUP BY subject, party
    HAVING sum(coalesce(stance, '') IN ('not-vulnerable', 'not-affected', 'not-its-product', 'solution-made', 'agrees-stop-use')) = 0
    UNION ALL
    SELECT subject, title, 'website.report-guide', min(happened_on) + 92
    FROM contact WHERE kind = 'website' AND gives_details GROUP BY subject
    UNION ALL
    SELECT subject, title, 'website.long-running', min(happened_on) + 90
    FROM contact WHERE kind = 'website' AND gives_details GROUP BY subject
) WHERE due <= 19891 ORDER BY due;
