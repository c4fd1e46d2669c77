CALL () {
  MATCH (entity:Entity {edition: $edition})
  RETURN count(entity) AS nodes
}
CALL () {
  MATCH (:Entity {edition: $edition})-[link]->()
  RETURN count(link) AS relationships
}
RETURN nodes, relationships
