UNWIND $rows AS row
CREATE (node:Entity:Theme {
  edition: $edition, id: row[0], order: row[1], name: row[2], description: row[3], searchWords: row[4],
  searchStems: row[5], searchScope: row[6]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
