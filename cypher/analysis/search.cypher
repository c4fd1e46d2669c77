// The nodes that hold what is asked, best first, then by id: all of them up to a number, of which one page is described. A page begins after the hit
// that its cursor names, at the score which that hit has now: a load that is under way may move all scores together.
CALL db.index.fulltext.queryNodes(
  'search',
  '+edition:' + $edition + '^0 ' + $arguments.lucene,
  {limit: $arguments.most + 1}
)
YIELD node, score
WHERE node.edition = $edition
WITH {node: node, id: node.id, score: score} AS hit
ORDER BY hit.score DESC, hit.id
WITH collect(hit) AS found
WITH found[..$arguments.most] AS hits, size(found) <= $arguments.most AS isExact
WITH hits, isExact, coalesce(head([hit IN hits WHERE hit.id = $arguments.after.id | hit.score]), $arguments.after.score) AS score
WITH hits, isExact, [hit IN hits WHERE score IS NULL OR hit.score < score OR (hit.score = score AND hit.id > $arguments.after.id)] AS rest
WITH hits, isExact, rest, rest[..$arguments.first] AS page
WITH hits, isExact, rest, page, COLLECT {
  UNWIND page AS hit
  WITH hit, hit.node AS node
  RETURN {
    list: $arguments.list,
    place: [hit.score, hit.id],
    score: hit.score,
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
    hasNextPage: size(rest) > size(page),
    hasPreviousPage: size(rest) < size(hits),
    startPlace: head(edges).place,
    endPlace: last(edges).place
  },
  edges: edges
} AS answer
