UNWIND $rows AS row
CREATE (node:Entity:Passage:Evidence {
  edition: $edition, id: row[0], order: row[1], report: row[2], kind: row[3], line: row[4], start: row[5],
  end: row[6], text: row[7], unresolvedReferences: row[8], searchWords: row[9], searchStems: row[10],
  searchScope: row[11]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
