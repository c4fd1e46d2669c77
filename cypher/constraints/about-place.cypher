CREATE INDEX about_place IF NOT EXISTS
FOR ()-[link:ABOUT]-()
ON (link.to, link.fromOrder, link.from)
