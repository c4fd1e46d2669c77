UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row[0]
MATCH (to)
WHERE elementId(to) = row[1]
CREATE (from)-[link:SPOKEN_BY {order: row[2], to: to.id, from: from.id, fromOrder: from.order}]->(to)
