// What Golden Thread writes is an Entity with an id and an edition of 16 hex digits, or the one Dataset that has its name.
CALL () {
  MATCH (node)
  WHERE NOT node:Entity AND NOT node:Dataset
  RETURN count(node) AS strangers
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IS NULL OR entity.edition IS NULL OR NOT entity.edition =~ '[0-9a-f]{16}'
  RETURN count(entity) AS namesakes
}
CALL () {
  MATCH (dataset:Dataset)
  WHERE dataset.name IS NULL OR dataset.name <> $name
  RETURN count(dataset) AS otherDatasets
}
CALL () {
  MATCH (entity:Entity)
  WHERE NOT EXISTS { MATCH (:Dataset {name: $name}) }
  RETURN count(entity) AS orphans
}
RETURN strangers + CASE WHEN orphans > 0 THEN orphans ELSE namesakes END + otherDatasets AS foreign
