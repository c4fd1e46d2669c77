UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row[0]
MATCH (to)
WHERE elementId(to) = row[1]
CREATE (from)-[link:CONFLICTS_WITH {
  edition: $edition, id: row[2], order: row[3], basis: row[4], rationale: row[5], exact: row[6],
  prefix: row[7], suffix: row[8], start: row[9], end: row[10], passage: row[11]
}]->(to)
