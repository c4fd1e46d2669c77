UNWIND $rows AS row
CREATE (node:Entity:Check {
  edition: $edition, id: row[0], order: row[1], report: row[2], name: row[3], definition: row[4],
  status: row[5]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
