MATCH (entity:Entity)
RETURN DISTINCT entity.edition AS edition
ORDER BY edition
