// The nodes that hold what is asked, best first, then by id: all of them up to a number, of which one page is described. A page begins after one
// cursor and ends before another, where the hits that they name stand now: a load that is under way may move the scores; where a hit is gone, at its
// score and id. Of what stands between, the page has the first or the last. The index alone tells the edition: to read it
// of each hit too takes a tenth of the search. To read the id of each takes a third: a first page puts only those in order by it that it may hold, those
// with the last score that it shows included; the others, and facets, which list ids, need the whole in order ($arguments.isOrdered).
CALL db.index.fulltext.queryNodes(
  'search',
  '+edition:' + $edition + '^0 ' + $arguments.lucene,
  {limit: $arguments.most + 1}
)
YIELD node, score
WITH node, score
ORDER BY score DESC, CASE WHEN $arguments.isOrdered THEN node.id END
WITH collect(node) AS found, collect(score) AS scores
WITH found[..$arguments.most] AS hits, scores, size(found) <= $arguments.most AS isExact
WITH hits, scores, isExact, [cursor IN [$arguments.after, $arguments.before] | CASE
  WHEN cursor IS NULL THEN null
  ELSE coalesce(
    head([place IN range(0, size(hits) - 1) WHERE hits[place].id = cursor.id | {from: place, to: place + 1}]),
    head([stands IN [size([place IN range(0, size(hits) - 1) WHERE scores[place] > cursor.score OR (scores[place] = cursor.score AND hits[place].id < cursor.id)])] |
      {from: stands, to: stands}])
  )
END] AS bounds
WITH hits, scores, isExact, coalesce(bounds[0].to, 0) AS begin, coalesce(bounds[1].from, size(hits)) AS end
WITH hits, scores, isExact, begin, end, size(hits[begin..end]) AS between
WITH hits, scores, isExact, CASE WHEN between < $arguments.limit THEN between ELSE $arguments.limit END AS shown, begin, begin + between AS end
WITH hits, scores, isExact, shown, CASE WHEN $arguments.isLast THEN end - shown ELSE begin END AS earlier
WITH hits, scores, isExact, earlier, shown, CASE
  WHEN $arguments.isOrdered OR shown = 0 THEN earlier + shown
  ELSE size([score IN scores[..size(hits)] WHERE score >= scores[shown - 1]])
END AS through
WITH hits, isExact, earlier, shown, COLLECT {
  UNWIND range(earlier, through - 1) AS place
  WITH hits[place] AS node, scores[place] AS score
  ORDER BY score DESC, node.id
  LIMIT $arguments.limit
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
