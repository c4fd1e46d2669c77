CREATE INDEX evidences_place IF NOT EXISTS
FOR ()-[link:EVIDENCES]-()
ON (link.to, link.order, link.id)
