MATCH (node)
WITH labels(node) AS found
LIMIT 1000
UNWIND CASE found WHEN [] THEN ['(no label)'] ELSE found END AS label
RETURN DISTINCT label
ORDER BY label
