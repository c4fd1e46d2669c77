UNWIND $rows AS row
CREATE (node:Entity:Count:StateCount {
  edition: $edition, id: row[0], order: row[1], report: row[2], state: row[3], total: row[4], ids: row[5]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
