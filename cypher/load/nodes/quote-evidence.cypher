UNWIND $rows AS row
CREATE (node:Entity:Quote:Evidence)
SET node = row.properties, node.edition = $edition, node.id = row.id
