UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row[0]
MATCH (to)
WHERE elementId(to) = row[1]
CREATE (from)-[link:EVIDENCES {
  edition: $edition, id: row[2], order: row[3], stance: row[4], basis: row[5], rationale: row[6], to: to.id
}]->(to)
