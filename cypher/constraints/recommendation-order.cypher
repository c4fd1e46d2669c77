CREATE INDEX recommendation_order IF NOT EXISTS
FOR (node:Recommendation)
ON (node.edition, node.order, node.id)
