UNWIND $rows AS row
CREATE (node:Entity:Audience)
SET node = row.properties, node.edition = $edition, node.id = row.id
