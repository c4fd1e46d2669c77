UNWIND $rows AS row
CREATE (node:Entity:Figure)
SET node = row.properties, node.edition = $edition, node.id = row.id
