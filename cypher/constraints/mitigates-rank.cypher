CREATE INDEX mitigates_rank IF NOT EXISTS
FOR ()-[link:MITIGATES]-()
ON (link.edition, link.to, link.order, link.id)
