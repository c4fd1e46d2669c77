UNWIND $rows AS row
CREATE (node:Entity:Region)
SET node = row.properties, node.edition = $edition, node.id = row.id
