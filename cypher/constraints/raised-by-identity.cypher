CREATE CONSTRAINT raised_by_identity IF NOT EXISTS
FOR ()-[link:RAISED_BY]-()
REQUIRE (link.edition, link.id) IS UNIQUE
