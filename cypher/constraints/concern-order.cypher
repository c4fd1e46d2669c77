CREATE INDEX concern_order IF NOT EXISTS
FOR (node:Concern)
ON (node.edition, node.order, node.id)
