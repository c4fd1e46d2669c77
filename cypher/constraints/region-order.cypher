CREATE INDEX region_order IF NOT EXISTS
FOR (node:Region)
ON (node.edition, node.order, node.id)
