UNWIND $rows AS row
CREATE (node:Entity:Ledger)
SET node = row.properties, node.edition = $edition, node.id = row.id
