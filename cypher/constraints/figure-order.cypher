CREATE INDEX figure_order IF NOT EXISTS
FOR (node:Figure)
ON (node.edition, node.order, node.id)
