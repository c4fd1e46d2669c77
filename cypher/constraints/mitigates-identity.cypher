CREATE CONSTRAINT mitigates_identity IF NOT EXISTS
FOR ()-[link:MITIGATES]-()
REQUIRE (link.edition, link.id) IS UNIQUE
