UNWIND $rows AS row
CREATE (node:Entity:Section {
  edition: $edition, id: row[0], order: row[1], report: row[2], number: row[3], title: row[4], level: row[5],
  path: row[6], searchWords: row[7], searchStems: row[8], searchScope: row[9]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
