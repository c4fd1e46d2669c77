CREATE INDEX report_order IF NOT EXISTS
FOR (node:Report)
ON (node.edition, node.order, node.id)
