CREATE INDEX heard_in_rank IF NOT EXISTS
FOR ()-[link:HEARD_IN]-()
ON (link.edition, link.to, link.fromOrder, link.from)
