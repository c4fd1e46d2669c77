UNWIND $rows AS row
CREATE (node:Entity:Statistic:Evidence {
  edition: $edition, id: row[0], order: row[1], report: row[2], label: row[3], value: row[4], unit: row[5],
  of: row[6], wording: row[7], question: row[8], base: row[9], baseCount: row[10], start: row[11],
  end: row[12], searchWords: row[13], searchStems: row[14], searchScope: row[15]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
