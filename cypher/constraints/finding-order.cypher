CREATE INDEX finding_order IF NOT EXISTS
FOR (node:Finding)
ON (node.edition, node.order, node.id)
