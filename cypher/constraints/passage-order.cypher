CREATE INDEX passage_order IF NOT EXISTS
FOR (node:Passage)
ON (node.edition, node.order, node.id)
