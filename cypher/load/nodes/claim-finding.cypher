UNWIND $rows AS row
CREATE (node:Entity:Claim:Finding {
  edition: $edition, id: row[0], order: row[1], report: row[2], label: row[3], kind: row[4], strength: row[5],
  searchWords: row[6], searchStems: row[7], searchScope: row[8]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
