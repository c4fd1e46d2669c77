MATCH (entity:Entity {edition: $edition})
CALL (entity) {
  DETACH DELETE entity
} IN TRANSACTIONS OF 5000 ROWS
