-- What is due by 2024-06-17 without the index by days: every clock is looked at. (`NOT INDEXED` does not keep SQLite 3.40 from it here.)
SELECT k.subject, c.title, c.edition, c.assignee, c.state, k.rule, k.party, k.report, k.from_day, k.due_day
FROM clock k CROSS JOIN cases c ON c.subject = k.subject
WHERE +k.due_day <= 19891 ORDER BY k.due_day, k.subject, k.rule, k.party, k.report;
