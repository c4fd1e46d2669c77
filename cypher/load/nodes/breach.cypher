UNWIND $rows AS row
CREATE (node:Entity:Breach)
SET node = row.properties, node.edition = $edition, node.id = row.id
