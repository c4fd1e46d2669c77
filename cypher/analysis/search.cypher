// The nodes that hold what is asked, best first, then by id: all of them up to a number, of which one page is described. A page begins after the hit
// that its cursor names, wherever that stands now: a load that is under way may move the scores; where the hit is gone, after its score and id.
CALL db.index.fulltext.queryNodes(
  'search',
  '+edition:' + $edition + '^0 ' + $arguments.lucene,
  {limit: $arguments.most + 1}
)
YIELD node, score
WHERE node.edition = $edition
WITH node, score
ORDER BY score DESC, node.id
WITH collect(node) AS found, collect(score) AS scores
WITH found[..$arguments.most] AS hits, scores, size(found) <= $arguments.most AS isExact, $arguments.after AS after
WITH hits, scores, isExact, CASE
  WHEN after IS NULL THEN 0
  ELSE coalesce(
    head([place IN range(0, size(hits) - 1) WHERE hits[place].id = after.id | place + 1]),
    size([place IN range(0, size(hits) - 1) WHERE scores[place] > after.score OR (scores[place] = after.score AND hits[place].id <= after.id)])
  )
END AS earlier
WITH hits, scores, isExact, earlier, size(hits[earlier..earlier + $arguments.first]) AS shown
WITH hits, isExact, earlier, shown, COLLECT {
  UNWIND range(earlier, earlier + shown - 1) AS place
  WITH hits[place] AS node, scores[place] AS score
  RETURN {
    list: $arguments.list,
    place: [score, node.id],
    score: score,
    node: node,
    query: $arguments.query,
    texts: [field IN $arguments.fields WHERE node[field] IS NOT NULL | [field, node[field]]] + COLLECT {
      MATCH (node)-[stated:STATED_IN]->(passage:Passage)
      WITH stated, passage
      ORDER BY stated.order, passage.id
      RETURN ['statedIn', stated.exact] AS text
    }
  } AS edge
} AS edges
RETURN {
  totalCount: size(hits),
  isExact: isExact,
  understood: $arguments.understood,
  hits: hits,
  pageInfo: {
    list: $arguments.list,
    hasNextPage: earlier + shown < size(hits),
    hasPreviousPage: earlier > 0,
    startPlace: head(edges).place,
    endPlace: last(edges).place
  },
  edges: edges
} AS answer
