// The lightest paths between $arguments.from and $arguments.to, which go round the nodes that everything is joined to. What a path weighs, and how
// far it is looked for, stands at `path` in server/schema/paths.graphql. Both ends are walked from, and the ways joined where they meet. Whatever is
// left out on the way weighs at least `beyond`.
WITH $edition AS of
OPTIONAL MATCH (from:Entity {edition: of, id: $arguments.from})
OPTIONAL MATCH (to:Entity {edition: of, id: $arguments.to})
CALL (from, to) {
  UNWIND CASE WHEN from IS NULL OR to IS NULL OR from = to THEN [] ELSE [[from, to, true], [to, from, false]] END AS side
  WITH side[0] AS origin, side[1] AS target, side[2] AS isForward
  WITH isForward, target, 1.0e9 AS beyond, 0 AS level, {nodes: [origin], ids: [origin.id], degree: 0, weight: 0.0, through: 0.0} AS state
  // Step 1: what was reached before stays; from what was reached last one goes on.
  CALL (level, isForward, target, state) {
    RETURN level AS reached, null AS next
    UNION ALL
    WITH state.nodes AS nodes, state.nodes[-1] AS node
    WHERE level = 0 AND node <> target AND 1 <= ($arguments.maxLength + CASE WHEN isForward THEN 1 ELSE 0 END) / 2
    MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next:Claim|Audience|Evidence|Theme|Strand|Region|Figure|Section|Report)
    WHERE type(edge) IN $arguments.edges
      AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
      AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
      AND NOT next IN nodes
    RETURN DISTINCT 1 AS reached, next
  }
  WITH isForward, target, beyond, reached AS level, state, next
  ORDER BY round(state.through, 6), state.ids
  WITH isForward, target, beyond, level, next, coalesce(next, state.nodes[-1]) AS last, collect(state)[..5] AS lightest
  WITH isForward, target, beyond, level, next, lightest, COUNT { (last)-[:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER]-() } AS degree
  UNWIND lightest AS state
  WITH isForward, target, beyond, level, CASE WHEN next IS NULL THEN state ELSE {
      nodes: state.nodes + [next],
      ids: state.ids + [next.id],
      degree: degree,
      weight: state.through,
      through: state.through + log(1 + degree) / log(2)
    } END AS state
  ORDER BY CASE state.nodes[-1] WHEN target THEN 0 ELSE 1 END, round(state.through, 6), state.ids
  WITH isForward, target, beyond, level, collect(state) AS states
  WITH *, reduce(sum = [0, 0], state IN states[..1000] | CASE WHEN sum[1] < 20000 THEN [sum[0] + 1, sum[1] + state.degree] ELSE sum END)[0] AS kept
  WITH isForward, target, CASE WHEN size(states) > kept AND states[kept].through < beyond THEN states[kept].through ELSE beyond END AS beyond, level, states[..kept] AS states
  UNWIND states AS state
  WITH isForward, target, beyond, level, state
  // Step 2: what was reached before stays; from what was reached last one goes on.
  CALL (level, isForward, target, state) {
    RETURN level AS reached, null AS next
    UNION ALL
    WITH state.nodes AS nodes, state.nodes[-1] AS node
    WHERE level = 1 AND node <> target AND 2 <= ($arguments.maxLength + CASE WHEN isForward THEN 1 ELSE 0 END) / 2
    MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next:Claim|Audience|Evidence|Theme|Strand|Region|Figure|Section|Report)
    WHERE type(edge) IN $arguments.edges
      AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
      AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
      AND NOT next IN nodes
    RETURN DISTINCT 2 AS reached, next
  }
  WITH isForward, target, beyond, reached AS level, state, next
  ORDER BY round(state.through, 6), state.ids
  WITH isForward, target, beyond, level, next, coalesce(next, state.nodes[-1]) AS last, collect(state)[..5] AS lightest
  WITH isForward, target, beyond, level, next, lightest, COUNT { (last)-[:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER]-() } AS degree
  UNWIND lightest AS state
  WITH isForward, target, beyond, level, CASE WHEN next IS NULL THEN state ELSE {
      nodes: state.nodes + [next],
      ids: state.ids + [next.id],
      degree: degree,
      weight: state.through,
      through: state.through + log(1 + degree) / log(2)
    } END AS state
  ORDER BY CASE state.nodes[-1] WHEN target THEN 0 ELSE 1 END, round(state.through, 6), state.ids
  WITH isForward, target, beyond, level, collect(state) AS states
  WITH *, reduce(sum = [0, 0], state IN states[..1000] | CASE WHEN sum[1] < 20000 THEN [sum[0] + 1, sum[1] + state.degree] ELSE sum END)[0] AS kept
  WITH isForward, target, CASE WHEN size(states) > kept AND states[kept].through < beyond THEN states[kept].through ELSE beyond END AS beyond, level, states[..kept] AS states
  UNWIND states AS state
  WITH isForward, target, beyond, level, state
  // Step 3: what was reached before stays; from what was reached last one goes on.
  CALL (level, isForward, target, state) {
    RETURN level AS reached, null AS next
    UNION ALL
    WITH state.nodes AS nodes, state.nodes[-1] AS node
    WHERE level = 2 AND node <> target AND 3 <= ($arguments.maxLength + CASE WHEN isForward THEN 1 ELSE 0 END) / 2
    MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next:Claim|Audience|Evidence|Theme|Strand|Region|Figure|Section|Report)
    WHERE type(edge) IN $arguments.edges
      AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
      AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
      AND NOT next IN nodes
    RETURN DISTINCT 3 AS reached, next
  }
  WITH isForward, target, beyond, reached AS level, state, next
  ORDER BY round(state.through, 6), state.ids
  WITH isForward, target, beyond, level, next, coalesce(next, state.nodes[-1]) AS last, collect(state)[..5] AS lightest
  WITH isForward, target, beyond, level, next, lightest, COUNT { (last)-[:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER]-() } AS degree
  UNWIND lightest AS state
  WITH isForward, target, beyond, level, CASE WHEN next IS NULL THEN state ELSE {
      nodes: state.nodes + [next],
      ids: state.ids + [next.id],
      degree: degree,
      weight: state.through,
      through: state.through + log(1 + degree) / log(2)
    } END AS state
  ORDER BY CASE state.nodes[-1] WHEN target THEN 0 ELSE 1 END, round(state.through, 6), state.ids
  WITH isForward, target, beyond, level, collect(state) AS states
  WITH *, reduce(sum = [0, 0], state IN states[..1000] | CASE WHEN sum[1] < 20000 THEN [sum[0] + 1, sum[1] + state.degree] ELSE sum END)[0] AS kept
  WITH isForward, target, CASE WHEN size(states) > kept AND states[kept].through < beyond THEN states[kept].through ELSE beyond END AS beyond, level, states[..kept] AS states
  UNWIND states AS state
  WITH isForward, target, beyond, level, state
  WITH state.nodes[-1] AS meeting, collect(CASE WHEN isForward THEN state END) AS there, collect(CASE WHEN NOT isForward THEN state END) AS back, min(beyond) AS beyond
  WITH beyond, COLLECT {
      UNWIND there AS half
      UNWIND back AS other
      WITH half, other, size(half.nodes) - 1 AS steps, size(other.nodes) - 1 AS rest
      WHERE steps - rest IN [0, 1] AND steps + rest <= $arguments.maxLength AND none(node IN half.nodes[..-1] WHERE node IN other.nodes)
      RETURN {
        weight: round(half.weight + CASE rest WHEN 0 THEN 0.0 ELSE other.through END, 6),
        length: steps + rest,
        nodes: half.nodes + reverse(other.nodes[..-1]),
        ids: half.ids + reverse(other.ids[..-1])
      } AS path
    } AS joined
  UNWIND CASE joined WHEN [] THEN [null] ELSE joined END AS path
  WITH path, beyond
  ORDER BY path.weight, path.length, path.ids
  RETURN collect(path)[..$arguments.alternatives + 1] AS paths, coalesce(min(beyond), 1.0e9) AS beyond
}
WITH from, to, CASE WHEN size(paths) > $arguments.alternatives THEN paths[-1].weight END AS heaviest, beyond, COLLECT {
    UNWIND paths AS path
    RETURN path {.weight, .length, .nodes, edges: COLLECT {
        UNWIND range(1, path.length) AS place
        WITH place, path.nodes[place - 1] AS node, path.nodes[place] AS next
        CALL (node, next) {
          MATCH (node)-[edge:MITIGATES|RAISED_BY|EVIDENCES|CONFLICTS_WITH|LEADS_TO|SHIFTED_TO|PART_OF|ABOUT|STATED_IN|QUOTED_IN|SPOKEN_BY|OF|HEARD_IN|FROM_REGION|BROADER|REFERS_TO|IN]-(next)
          WHERE type(edge) IN $arguments.edges
            AND (edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
            AND (edge.polarity IS NULL OR edge.polarity IN $arguments.polarity)
          RETURN edge
          ORDER BY coalesce(edge.order, 0), coalesce(edge.id, type(edge) + startNode(edge).id), coalesce(edge.start, 0)
          LIMIT 1
        }
        RETURN edge
        ORDER BY place
      }} AS path
  } AS found
RETURN {
  path: found[0],
  alternatives: found[1..],
  isExact: beyond = 1.0e9 OR coalesce(heaviest <= beyond, false),
  statement: CASE
    WHEN from IS NULL THEN 'Nothing has the id ' + $arguments.from + '.'
    WHEN to IS NULL THEN 'Nothing has the id ' + $arguments.to + '.'
    WHEN from = to THEN 'Both are the same.'
    WHEN found = [] AND beyond < 1.0e9 THEN 'No path of at most ' + toString($arguments.maxLength) + ' edges was found; not every way was tried.'
    WHEN found = [] THEN 'No path of at most ' + toString($arguments.maxLength) + ' edges joins them.'
    ELSE 'Joined by ' + toString(found[0].length) + CASE found[0].length WHEN 1 THEN ' edge.' ELSE ' edges.' END
  END
} AS answer
