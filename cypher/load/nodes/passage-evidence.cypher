UNWIND $rows AS row
CREATE (node:Entity:Passage:Evidence)
SET node = row.properties, node.edition = $edition, node.id = row.id
