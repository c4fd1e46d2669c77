UNWIND $rows AS row
CREATE (node:Entity:Claim:Finding)
SET node = row.properties, node.edition = $edition, node.id = row.id
