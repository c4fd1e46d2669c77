UNWIND $rows AS row
CREATE (node:Entity:Claim:Recommendation {
  edition: $edition, id: row[0], order: row[1], report: row[2], label: row[3], strength: row[4],
  searchWords: row[5], searchStems: row[6], searchScope: row[7]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
