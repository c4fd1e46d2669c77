MATCH (node)
WHERE NOT node:Entity AND NOT node:Dataset
WITH labels(node) AS found
LIMIT 1000
UNWIND CASE found WHEN [] THEN ['(no label)'] ELSE found END AS label
RETURN DISTINCT label
ORDER BY label
