// What the certificate of the trace $given records: its threads, every node and edge of them, where each stands in its report, and the reports.
// Neo4j takes an aggregation in a statement that stands within another for one of the outer: all collecting is done by subqueries.
WITH $given AS trace, $edition AS of
WITH trace, of, COLLECT {
    UNWIND trace.threads AS thread
    UNWIND thread.nodes AS node
    RETURN DISTINCT node
  } AS walked
WITH trace, of, walked, COLLECT {
    UNWIND trace.threads AS thread
    UNWIND thread.edges AS edge
    RETURN DISTINCT edge
    UNION
    UNWIND walked AS node
    MATCH (node)-[edge:STATED_IN|QUOTED_IN]->(:Passage)
    RETURN DISTINCT edge
  } AS edges
WITH trace, of, edges, COLLECT {
    UNWIND walked + [trace.from] + [edge IN edges | startNode(edge)] + [edge IN edges | endNode(edge)] AS node
    RETURN DISTINCT node
  } AS near
WITH trace, of, edges, near, COLLECT {
    UNWIND [edge IN edges | edge.passage] + [edge IN edges | edge.qualifierPassage] AS id
    WITH DISTINCT id
    MATCH (passage:Entity&Passage {edition: of, id: id})
    WHERE NOT passage IN near
    RETURN passage
  } AS around
WITH trace, of, edges, near, around, COLLECT {
    UNWIND near AS node
    WITH DISTINCT node.report AS slug
    MATCH (report:Report {edition: of, report: slug})
    OPTIONAL MATCH (ledger:Ledger {edition: of, report: slug})
    RETURN {
      report: report {.*},
      isGreen: ledger.isGreen,
      redChecks: COLLECT {
        MATCH (ledger)<-[:IN]-(check:Check)
        WHERE check.status = 'RED'
        RETURN check.name AS name
        ORDER BY name
      }
    } AS report
  } AS reports
RETURN {
  record: {
    edition: of,
    asked: trace.asked,
    total: trace.total,
    isExact: trace.isExact,
    paths: [thread IN trace.threads | {
      nodes: [node IN thread.nodes | node.id],
      edges: [edge IN thread.edges | coalesce(edge.id, startNode(edge).id + ' ' + type(edge) + ' ' + endNode(edge).id + coalesce('@' + toString(edge.start), ''))],
      isBroken: thread.isBroken
    }],
    nodes: [node IN near + around | {labels: labels(node), properties: properties(node)}],
    edges: [edge IN edges | {type: type(edge), from: startNode(edge).id, to: endNode(edge).id, properties: properties(edge)}],
    reports: reports
  }
} AS answer
