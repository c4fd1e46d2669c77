UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row[0]
MATCH (to)
WHERE elementId(to) = row[1]
CREATE (from)-[link:SHIFTED_TO {
  edition: $edition, id: row[2], order: row[3], basis: row[4], rationale: row[5], audience: row[6],
  exact: row[7], prefix: row[8], suffix: row[9], start: row[10], end: row[11], passage: row[12]
}]->(to)
