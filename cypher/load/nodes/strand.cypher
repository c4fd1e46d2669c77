UNWIND $rows AS row
CREATE (node:Entity:Strand {
  edition: $edition, id: row[0], order: row[1], name: row[2], aliases: row[3], kind: row[4],
  description: row[5], searchWords: row[6], searchStems: row[7], searchScope: row[8]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
