-- What `escalate --sweep --lines` prints on 2024-06-10 where the 45 days of cases have passed, by the same index.
.separator "\t"
SELECT 'passed', k.subject, date(k.due_day * 86400, 'unixepoch'), 19884 - k.due_day, k.rule, '-', '-',
       CASE c.assignee WHEN '' THEN '-' ELSE c.assignee END, 'vulnctl why ' || k.subject
FROM clock k JOIN cases c ON c.subject = k.subject
WHERE k.due_day <= 19891 ORDER BY k.due_day, k.subject, k.rule, k.party, k.report;
