CREATE CONSTRAINT conflicts_with_identity IF NOT EXISTS
FOR ()-[link:CONFLICTS_WITH]-()
REQUIRE (link.edition, link.id) IS UNIQUE
