CREATE INDEX section_order IF NOT EXISTS
FOR (node:Section)
ON (node.edition, node.order, node.id)
