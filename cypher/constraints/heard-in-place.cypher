CREATE INDEX heard_in_place IF NOT EXISTS
FOR ()-[link:HEARD_IN]-()
ON (link.to, link.fromOrder, link.from)
