CREATE INDEX mitigates_place IF NOT EXISTS
FOR ()-[link:MITIGATES]-()
ON (link.to, link.order, link.id)
