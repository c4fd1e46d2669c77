UNWIND $rows AS row
CREATE (node:Entity:Count:ReasonCount)
SET node = row.properties, node.edition = $edition, node.id = row.id
