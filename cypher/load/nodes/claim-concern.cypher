UNWIND $rows AS row
CREATE (node:Entity:Claim:Concern)
SET node = row.properties, node.edition = $edition, node.id = row.id
