CREATE INDEX theme_order IF NOT EXISTS
FOR (node:Theme)
ON (node.edition, node.order, node.id)
