CREATE INDEX strand_order IF NOT EXISTS
FOR (node:Strand)
ON (node.edition, node.order, node.id)
