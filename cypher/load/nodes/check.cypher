UNWIND $rows AS row
CREATE (node:Entity:Check)
SET node = row.properties, node.edition = $edition, node.id = row.id
