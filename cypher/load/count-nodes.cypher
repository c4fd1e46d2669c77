// From the count store: constant time.
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS entities
}
CALL () {
  MATCH (dataset:Dataset)
  RETURN count(dataset) AS datasets
}
RETURN nodes, entities, datasets
