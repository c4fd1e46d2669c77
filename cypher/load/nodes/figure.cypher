UNWIND $rows AS row
CREATE (node:Entity:Figure {
  edition: $edition, id: row[0], order: row[1], report: row[2], number: row[3], title: row[4],
  question: row[5], base: row[6], baseCount: row[7], fieldwork: row[8], searchWords: row[9],
  searchStems: row[10], searchScope: row[11]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
