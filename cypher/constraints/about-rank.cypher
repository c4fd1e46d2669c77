CREATE INDEX about_rank IF NOT EXISTS
FOR ()-[link:ABOUT]-()
ON (link.edition, link.to, link.fromOrder, link.from)
