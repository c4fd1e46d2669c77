UNWIND $rows AS row
CREATE (node:Entity:Coverage {
  edition: $edition, id: row[0], order: row[1], report: row[2], isComplete: row[3]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
