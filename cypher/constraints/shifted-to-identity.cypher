CREATE CONSTRAINT shifted_to_identity IF NOT EXISTS
FOR ()-[link:SHIFTED_TO]-()
REQUIRE (link.edition, link.id) IS UNIQUE
