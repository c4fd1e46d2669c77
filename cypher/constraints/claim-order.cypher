CREATE INDEX claim_order IF NOT EXISTS
FOR (node:Claim)
ON (node.edition, node.order, node.id)
