CREATE INDEX from_region_place IF NOT EXISTS
FOR ()-[link:FROM_REGION]-()
ON (link.to, link.fromOrder, link.from)
