CREATE CONSTRAINT entity_identity IF NOT EXISTS
FOR (entity:Entity)
REQUIRE (entity.edition, entity.id) IS UNIQUE
