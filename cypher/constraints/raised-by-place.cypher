CREATE INDEX raised_by_place IF NOT EXISTS
FOR ()-[link:RAISED_BY]-()
ON (link.to, link.order, link.id)
