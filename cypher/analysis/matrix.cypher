// What the report with the slug $arguments.report holds, counted by $arguments.measure in the rows and columns of two axes, with the members of
// every number; by links with the bases $arguments.basis (null: all). Members of narrower ones count in the broader where
// $arguments.withNarrower. Values of an axis are ids, names of kinds, '' for what has none,
// and '*' for all of the axis.
MATCH (report:Report {edition: $edition, slug: $arguments.report})
WITH [$arguments.rows, $arguments.columns] AS axes
WITH axes,
  any(axis IN axes WHERE axis IN ['AUDIENCE', 'STRAND', 'REGION']) AS asksWho,
  any(axis IN axes WHERE axis IN ['THEME', 'KIND']) AS asksWhat
CALL (*) {
  MATCH (member:Claim {edition: $edition, report: $arguments.report})
  WHERE $arguments.measure = 'CLAIMS'
  OPTIONAL MATCH (member)-[link:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
  WHERE asksWho AND ($arguments.basis IS NULL OR link.basis IN $arguments.basis)
  WITH member, member AS claim, link, audience
  WHERE NOT asksWho OR link IS NOT NULL
  RETURN member, claim, [audience.id] AS audiences, link.strands AS strands, link.regions AS regions
  UNION ALL
  MATCH (member:Quote|Statistic {edition: $edition, report: $arguments.report})
  WHERE ($arguments.measure = 'QUOTES' AND member:Quote) OR ($arguments.measure = 'STATISTICS' AND member:Statistic)
  OPTIONAL MATCH (member)-[link:EVIDENCES]->(claim:Claim)
  WHERE asksWhat AND ($arguments.basis IS NULL OR link.basis IN $arguments.basis)
  RETURN member, claim,
    COLLECT { MATCH (member)-[:SPOKEN_BY|OF]->(audience:Audience) RETURN audience.id } AS audiences,
    COLLECT { MATCH (member)-[:HEARD_IN]->(strand:Strand) RETURN strand.id } AS strands,
    COLLECT { MATCH (member)-[:FROM_REGION]->(region:Region) RETURN region.id } AS regions
}
WITH member, [axis IN axes | CASE axis
  WHEN 'AUDIENCE' THEN audiences
  WHEN 'STRAND' THEN strands
  WHEN 'REGION' THEN regions
  WHEN 'THEME' THEN COLLECT { MATCH (claim)-[:ABOUT]->(theme:Theme) RETURN theme.id }
  WHEN 'KIND' THEN [coalesce(claim.kind, CASE WHEN claim:Concern THEN 'CONCERN' WHEN claim:Recommendation THEN 'RECOMMENDATION' ELSE '' END)]
END] AS values
WITH member, values
ORDER BY member.order, member.id
UNWIND CASE values[0] WHEN [] THEN [''] ELSE values[0] END AS ownRow
UNWIND CASE values[1] WHEN [] THEN [''] ELSE values[1] END AS ownColumn
WITH member, ownRow, ownColumn, [value IN [ownRow, ownColumn] | [value] + COLLECT {
  MATCH (:Entity {edition: $edition, id: value})-[:BROADER*1..10]->(broader:Entity)
  WHERE $arguments.withNarrower
  RETURN DISTINCT broader.id
}] AS values
UNWIND values[0] AS row
UNWIND values[1] AS column
WITH member, ownRow, ownColumn, row, column
WHERE ($arguments.rowIds IS NULL OR row IN $arguments.rowIds) AND ($arguments.columnIds IS NULL OR column IN $arguments.columnIds)
UNWIND [[row, column], [row, '*'], ['*', column], ['*', '*']] AS at
WITH at, collect(DISTINCT member) AS members, collect(DISTINCT ownRow) AS rowsWithin, collect(DISTINCT ownColumn) AS columnsWithin
WITH collect({at: at, members: members, within: [rowsWithin, columnsWithin]}) AS cells
UNWIND [0, 1] AS index
CALL (*) {
  WITH coalesce([$arguments.rowIds, $arguments.columnIds][index], []) AS asked
  UNWIND [cell IN cells WHERE cell.at[1 - index] = '*' | cell.at[index]] + asked AS value
  WITH DISTINCT value
  WHERE value <> '*'
  WITH value, head([cell IN cells WHERE cell.at[index] = value AND cell.at[1 - index] = '*']) AS cell
  WITH value, coalesce(cell.members, []) AS members, coalesce(cell.within[index], []) AS within
  OPTIONAL MATCH (node:Entity {edition: $edition, id: value})
  WITH value, members, node, within,
    coalesce(head([at IN range(0, 6) WHERE value = ['BENEFIT', 'VIEW', 'EXPECTATION', 'PROBLEM', 'TENSION', 'CONCERN', 'RECOMMENDATION'][at]]), -1) AS kind
  WHERE value = '' OR node IS NOT NULL OR kind >= 0
  WITH value, members, node, within
  ORDER BY value = '', kind, value
  RETURN collect({
    value: value, id: nullIf(value, ''), node: node, members: members,
    narrower: COLLECT {
      MATCH (node)<-[:BROADER*1..10]-(narrower:Entity)
      WHERE narrower.id IN within
      WITH DISTINCT narrower
      RETURN narrower
      ORDER BY narrower.order, narrower.id
    }
  }) AS side
}
WITH cells, index, side
ORDER BY index
WITH head(collect(cells)) AS cells, collect(side) AS headings
MATCH (:Report {edition: $edition, slug: $arguments.report})
WITH cells, headings, [side IN headings | [heading IN side[..100] | heading {
  .id, .node, .narrower,
  total: size(heading.members),
  claims: CASE $arguments.measure WHEN 'CLAIMS' THEN heading.members ELSE [] END,
  quotes: CASE $arguments.measure WHEN 'QUOTES' THEN heading.members ELSE [] END,
  statistics: CASE $arguments.measure WHEN 'STATISTICS' THEN heading.members ELSE [] END
}]] AS shown
RETURN {
  rowsAre: $arguments.rows,
  columnsAre: $arguments.columns,
  measure: $arguments.measure,
  basis: coalesce($arguments.basis, ['STATED', 'INFERRED']),
  withNarrower: $arguments.withNarrower,
  total: size(coalesce(head([cell IN cells WHERE cell.at = ['*', '*'] | cell.members]), [])),
  ids: [member IN coalesce(head([cell IN cells WHERE cell.at = ['*', '*'] | cell.members]), [])[..1000] | member.id],
  rows: shown[0],
  columns: shown[1],
  sums: [side IN shown | reduce(sum = 0, heading IN side | sum + heading.total)],
  leftOut: {
    rows: size(headings[0]) - size(shown[0]), columns: size(headings[1]) - size(shown[1]),
    rowIds: [heading IN headings[0][100..1100] | heading.id], columnIds: [heading IN headings[1][100..1100] | heading.id]
  },
  cells: COLLECT {
    UNWIND headings[0][..100] AS row
    UNWIND headings[1][..100] AS column
    UNWIND [cell IN cells WHERE cell.at = [row.value, column.value]] AS cell
    RETURN {
      row: row.id,
      column: column.id,
      total: size(cell.members),
      claims: CASE $arguments.measure WHEN 'CLAIMS' THEN cell.members ELSE [] END,
      quotes: CASE $arguments.measure WHEN 'QUOTES' THEN cell.members ELSE [] END,
      statistics: CASE $arguments.measure WHEN 'STATISTICS' THEN cell.members ELSE [] END
    }
  }
} AS answer
