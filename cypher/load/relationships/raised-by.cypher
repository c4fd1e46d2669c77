UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row[0]
MATCH (to)
WHERE elementId(to) = row[1]
CREATE (from)-[link:RAISED_BY {
  edition: $edition, id: row[2], order: row[3], polarity: row[4], prevalence: row[5], emphasis: row[6],
  comparedWith: row[7], elicitation: row[8], movement: row[9], strands: row[10], regions: row[11],
  basis: row[12], rationale: row[13], qualifier: row[14], qualifierStart: row[15], qualifierEnd: row[16],
  qualifierPassage: row[17], exact: row[18], prefix: row[19], suffix: row[20], start: row[21], end: row[22],
  passage: row[23], to: to.id
}]->(to)
