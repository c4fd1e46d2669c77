UNWIND $rows AS row
CREATE (node:Entity:Sentence)
SET node = row.properties, node.edition = $edition, node.id = row.id
