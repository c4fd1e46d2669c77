// What stands around the nodes $arguments.ids: nearest first, then in report order, as many as $arguments.limit; and what was left out of it.
WITH $edition AS of
CALL (of) {
  UNWIND $arguments.ids AS id
  OPTIONAL MATCH (start:Entity {edition: of, id: id})
  WITH DISTINCT id, start
  ORDER BY start.order, id
  RETURN collect(start) AS starts, collect(CASE WHEN start IS NULL THEN id END) AS missing
}
// What is one edge away.
CALL (starts) {
  UNWIND CASE WHEN $arguments.depth < 1 THEN [] ELSE starts END AS node
  MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next:Claim|Audience|Evidence|Theme|Strand|Region|Figure|Section|Report)
  WHERE type(edge) IN $arguments.edges
    AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
    AND any(label IN labels(next) WHERE toUpper(label) IN $arguments.kinds)
  WITH DISTINCT next
  WHERE NOT next IN starts
  ORDER BY next.order, next.id
  WITH collect(next) AS found
  RETURN found[..$arguments.limit] AS kept1, found[$arguments.limit..] AS left1
}
// What is two edges away.
CALL (starts, kept1, left1) {
  UNWIND CASE WHEN $arguments.depth < 2 THEN [] ELSE kept1 END AS node
  MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next:Claim|Audience|Evidence|Theme|Strand|Region|Figure|Section|Report)
  WHERE type(edge) IN $arguments.edges
    AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
    AND any(label IN labels(next) WHERE toUpper(label) IN $arguments.kinds)
  WITH DISTINCT next
  WHERE NOT next IN starts + kept1 + left1
  ORDER BY next.order, next.id
  WITH collect(next) AS found
  RETURN found[..$arguments.limit - size(kept1)] AS kept2, found[$arguments.limit - size(kept1)..] AS left2
}
// What is three edges away.
CALL (starts, kept1, left1, kept2, left2) {
  UNWIND CASE WHEN $arguments.depth < 3 THEN [] ELSE kept2 END AS node
  MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next:Claim|Audience|Evidence|Theme|Strand|Region|Figure|Section|Report)
  WHERE type(edge) IN $arguments.edges
    AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
    AND any(label IN labels(next) WHERE toUpper(label) IN $arguments.kinds)
  WITH DISTINCT next
  WHERE NOT next IN starts + kept1 + left1 + kept2 + left2
  ORDER BY next.order, next.id
  WITH collect(next) AS found
  RETURN found[..$arguments.limit - size(kept1) - size(kept2)] AS kept3, found[$arguments.limit - size(kept1) - size(kept2)..] AS left3
}
WITH starts, missing, kept1, kept2, kept3, left1, left2, left3, starts + kept1 + kept2 + kept3 AS nodes, left1 + left2 + left3 AS left
CALL (nodes) {
  UNWIND nodes AS from
  MATCH (from)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]->(to)
  WHERE to IN nodes
    AND type(edge) IN $arguments.edges
    AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
  WITH DISTINCT edge
  ORDER BY coalesce(edge.order, 0), coalesce(edge.id, startNode(edge).id + type(edge) + endNode(edge).id), coalesce(edge.start, 0)
  RETURN collect(edge) AS edges
}
CALL (left) {
  UNWIND left AS node
  WITH head([label IN labels(node) WHERE toUpper(label) IN $arguments.kinds | toUpper(label)]) AS kind, node
  ORDER BY node.order, node.id
  WITH kind, collect(node.id) AS ids
  ORDER BY kind
  RETURN collect({kind: kind, total: size(ids), ids: ids[..1000]}) AS leftNodes
}
CALL (starts, kept1, kept2, left, edges) {
  UNWIND starts + CASE WHEN $arguments.depth > 1 THEN kept1 ELSE [] END + CASE WHEN $arguments.depth > 2 THEN kept2 ELSE [] END AS node
  MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next)
  WHERE next IN left
    AND type(edge) IN $arguments.edges
    AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
  RETURN collect(DISTINCT edge) AS loose
}
CALL (edges, loose) {
  UNWIND edges[500..] + loose AS edge
  WITH edge, type(edge) AS type, coalesce(edge.id, startNode(edge).id + ' ' + type(edge) + ' ' + endNode(edge).id + coalesce('@' + toString(edge.start), '')) AS key
  ORDER BY coalesce(edge.order, 0), key
  WITH type, collect(key) AS keys
  ORDER BY type
  RETURN collect({type: type, total: size(keys), keys: keys[..1000]}) AS leftEdges
}
RETURN {
  missing: missing,
  nodes: [node IN starts | {distance: 0, node: node}] + [node IN kept1 | {distance: 1, node: node}]
    + [node IN kept2 | {distance: 2, node: node}] + [node IN kept3 | {distance: 3, node: node}],
  edges: edges[..500],
  isWhole: leftNodes = [] AND leftEdges = [],
  leftOutNodes: leftNodes,
  leftOutEdges: leftEdges
} AS answer
