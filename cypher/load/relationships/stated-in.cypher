UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row[0]
MATCH (to)
WHERE elementId(to) = row[1]
CREATE (from)-[link:STATED_IN {order: row[2], exact: row[3], prefix: row[4], suffix: row[5], start: row[6], end: row[7]}]->(to)
