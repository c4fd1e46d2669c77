// The relationship $given as an edge that can be read by itself: with its ends, what tells it from all others, and the words it stands on.
WITH $given AS edge
WITH edge, type(edge) AS type, startNode(edge) AS from, endNode(edge) AS to
WITH edge, type, from, to, CASE WHEN type = 'QUOTED_IN' THEN from ELSE edge END AS words
RETURN edge {
  .*,
  type: type,
  from: from,
  to: to,
  key: coalesce(edge.id, from.id + ' ' + type + ' ' + to.id + coalesce('@' + toString(edge.start), '')),
  exact: coalesce(words.exact, words.text, words.wording),
  start: words.start,
  end: words.end,
  passage: CASE WHEN type IN ['QUOTED_IN', 'STATED_IN'] THEN to.id ELSE edge.passage END
} AS answer
