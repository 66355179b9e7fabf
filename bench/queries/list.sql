-- The floor of `list`: the open cases, one a line.
SELECT subject, received_on, state, sub, title FROM cases WHERE closed_on IS NULL AND state <> 'none' ORDER BY subject;
