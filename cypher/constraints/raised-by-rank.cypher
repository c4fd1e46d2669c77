CREATE INDEX raised_by_rank IF NOT EXISTS
FOR ()-[link:RAISED_BY]-()
ON (link.edition, link.to, link.order, link.id)
