CREATE INDEX evidences_rank IF NOT EXISTS
FOR ()-[link:EVIDENCES]-()
ON (link.edition, link.to, link.order, link.id)
