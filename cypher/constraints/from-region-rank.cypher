CREATE INDEX from_region_rank IF NOT EXISTS
FOR ()-[link:FROM_REGION]-()
ON (link.edition, link.to, link.fromOrder, link.from)
