UNWIND $rows AS row
CREATE (entity:Entity:$(row.labels))
SET entity = row.properties, entity.edition = $edition, entity.id = row.id
