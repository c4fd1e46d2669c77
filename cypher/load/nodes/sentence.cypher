UNWIND $rows AS row
CREATE (node:Entity:Sentence {
  edition: $edition, id: row[0], order: row[1], report: row[2], line: row[3], start: row[4], end: row[5],
  text: row[6], state: row[7], reason: row[8], coveredBy: row[9]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
