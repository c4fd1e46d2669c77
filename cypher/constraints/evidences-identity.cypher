CREATE CONSTRAINT evidences_identity IF NOT EXISTS
FOR ()-[link:EVIDENCES]-()
REQUIRE (link.edition, link.id) IS UNIQUE
