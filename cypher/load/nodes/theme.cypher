UNWIND $rows AS row
CREATE (node:Entity:Theme)
SET node = row.properties, node.edition = $edition, node.id = row.id
