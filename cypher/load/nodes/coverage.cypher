UNWIND $rows AS row
CREATE (node:Entity:Coverage)
SET node = row.properties, node.edition = $edition, node.id = row.id
