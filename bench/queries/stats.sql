-- The floor of `stats`: reports by kind and status on 2024-06-10.
SELECT r.kind, s.state, s.sub, count(*)
FROM span s JOIN report r ON r.subject = s.subject
WHERE s.from_day <= 19884 AND (s.to_day IS NULL OR s.to_day > 19884) AND r.standing AND r.received_on <= 19884
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
