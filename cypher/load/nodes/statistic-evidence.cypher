UNWIND $rows AS row
CREATE (node:Entity:Statistic:Evidence)
SET node = row.properties, node.edition = $edition, node.id = row.id
