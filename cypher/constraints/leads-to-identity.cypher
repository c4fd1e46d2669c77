CREATE CONSTRAINT leads_to_identity IF NOT EXISTS
FOR ()-[link:LEADS_TO]-()
REQUIRE (link.edition, link.id) IS UNIQUE
