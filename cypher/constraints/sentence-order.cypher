CREATE INDEX sentence_order IF NOT EXISTS
FOR (node:Sentence)
ON (node.edition, node.order, node.id)
