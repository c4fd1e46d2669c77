UNWIND $rows AS row
CREATE (node:Entity:Ledger {
  edition: $edition, id: row[0], order: row[1], report: row[2], sha256: row[3], isGreen: row[4]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
