CREATE INDEX quote_order IF NOT EXISTS
FOR (node:Quote)
ON (node.edition, node.order, node.id)
