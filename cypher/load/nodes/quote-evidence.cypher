UNWIND $rows AS row
CREATE (node:Entity:Quote:Evidence {
  edition: $edition, id: row[0], order: row[1], report: row[2], text: row[3], attribution: row[4],
  voice: row[5], verification: row[6], start: row[7], end: row[8], searchWords: row[9], searchStems: row[10],
  searchScope: row[11]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
