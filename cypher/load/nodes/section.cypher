UNWIND $rows AS row
CREATE (node:Entity:Section)
SET node = row.properties, node.edition = $edition, node.id = row.id
