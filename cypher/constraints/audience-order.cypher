CREATE INDEX audience_order IF NOT EXISTS
FOR (node:Audience)
ON (node.edition, node.order, node.id)
