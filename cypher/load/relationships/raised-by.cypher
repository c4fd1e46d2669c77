UNWIND $rows AS row
MATCH (from:Entity {edition: $edition, id: row.from})
MATCH (to:Entity {edition: $edition, id: row.to})
CREATE (from)-[link:RAISED_BY]->(to)
SET link = row.properties, link.edition = $edition, link.to = row.to
