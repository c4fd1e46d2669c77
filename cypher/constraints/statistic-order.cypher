CREATE INDEX statistic_order IF NOT EXISTS
FOR (node:Statistic)
ON (node.edition, node.order, node.id)
