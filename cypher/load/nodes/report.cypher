UNWIND $rows AS row
CREATE (node:Entity:Report {
  edition: $edition, id: row[0], order: row[1], report: row[2], slug: row[3], title: row[4],
  publisher: row[5], publishedOn: row[6], appliesTo: row[7], licence: row[8], licenceUrl: row[9],
  sourceUrl: row[10], sha256: row[11], searchWords: row[12], searchStems: row[13], searchScope: row[14]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
