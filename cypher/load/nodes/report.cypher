UNWIND $rows AS row
CREATE (node:Entity:Report)
SET node = row.properties, node.edition = $edition, node.id = row.id
