CREATE INDEX spoken_by_place IF NOT EXISTS
FOR ()-[link:SPOKEN_BY]-()
ON (link.to, link.fromOrder, link.from)
