UNWIND $rows AS row
CREATE (node:Entity:Strand)
SET node = row.properties, node.edition = $edition, node.id = row.id
