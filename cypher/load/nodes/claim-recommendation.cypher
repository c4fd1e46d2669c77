UNWIND $rows AS row
CREATE (node:Entity:Claim:Recommendation)
SET node = row.properties, node.edition = $edition, node.id = row.id
