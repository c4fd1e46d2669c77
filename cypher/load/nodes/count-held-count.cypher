UNWIND $rows AS row
CREATE (node:Entity:Count:HeldCount {
  edition: $edition, id: row[0], order: row[1], report: row[2], kind: row[3], total: row[4], ids: row[5]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
