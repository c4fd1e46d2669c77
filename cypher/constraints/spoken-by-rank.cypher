CREATE INDEX spoken_by_rank IF NOT EXISTS
FOR ()-[link:SPOKEN_BY]-()
ON (link.edition, link.to, link.fromOrder, link.from)
