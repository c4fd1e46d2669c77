UNWIND $rows AS row
CREATE (node:Entity:Breach {
  edition: $edition, id: row[0], order: row[1], report: row[2], rule: row[3], check: row[4], subject: row[5],
  line: row[6], start: row[7], end: row[8], words: row[9], problem: row[10], remedy: row[11],
  passage: row[12], reason: row[13]
})
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places
