// Every thread from the node $arguments.from to its ends, up to what is recommended and down to who said it in which words, as paths in report order.
// What a thread follows, and its bounds, stand at `trace` in server/schema/threads.graphql.
MATCH (start:Entity {edition: $edition, id: $arguments.from})
CALL (start) {
  RETURN start AS entry, [] AS gate
  UNION ALL
  MATCH (start:Theme|Figure|Strand|Region)<-[edge:ABOUT|IN|HEARD_IN|FROM_REGION]-(entry:Claim|Quote|Statistic)
  WITH edge, entry
  ORDER BY entry.order, entry.id
  LIMIT 1001
  RETURN entry, [edge] AS gate
}
WITH start, collect({node: entry, gate: gate}) AS entries
// Up: the claims that it raised or bears on, or is; they, their headlines and their parts; what answers one of these.
CALL (entries) {
  UNWIND entries AS entry
  WITH entry.node AS node, entry.gate AS gate
  WHERE $arguments.direction <> 'DOWN'
  CALL (node, gate) {
    MATCH (node:Claim)
    RETURN node AS claim, gate AS stem
    UNION ALL
    MATCH (node:Evidence)-[edge:EVIDENCES]->(claim:Claim)
    WHERE edge.stance <> 'OPPOSES'
    RETURN claim, gate + [edge] AS stem
    UNION ALL
    MATCH (node:Audience)<-[edge:RAISED_BY]-(claim:Claim)
    WHERE edge.polarity = 'RAISES'
    RETURN claim, gate + [edge] AS stem
    UNION ALL
    MATCH (node:Audience|Passage)<-[words:SPOKEN_BY|QUOTED_IN]-(:Quote|Statistic)-[edge:EVIDENCES]->(claim:Claim)
    WHERE edge.stance <> 'OPPOSES'
    RETURN claim, gate + [words, edge] AS stem
    UNION ALL
    MATCH (node:Passage)<-[edge:STATED_IN]-(claim:Claim)
    RETURN claim, gate + [edge] AS stem
  }
  WITH claim, stem
  WHERE all(edge IN stem WHERE edge.basis IS NULL OR $arguments.basis IS NULL OR edge.basis IN $arguments.basis)
  ORDER BY [edge IN stem | coalesce(edge.order, 0)], [edge IN stem | coalesce(edge.id, startNode(edge).id + endNode(edge).id)]
  WITH collect({claim: claim, stem: stem}) AS stems
  WITH stems[..1000] AS kept, size(stems) > 1000 AS isCut
  UNWIND CASE kept WHEN [] THEN [null] ELSE kept END AS entry
  WITH isCut, entry.claim AS claim, entry.stem AS stem
  OPTIONAL CALL (claim) {
    MATCH climb = (claim)-[:PART_OF*0..3]->(member:Claim)
    RETURN member, relationships(climb) AS climb
    UNION ALL
    MATCH climb = (claim)<-[:PART_OF*1..3]-(member:Claim)
    RETURN member, relationships(climb) AS climb
  }
  OPTIONAL MATCH (member)<-[edge:MITIGATES]-(answer:Recommendation)
  WHERE $arguments.basis IS NULL OR edge.basis IN $arguments.basis
  CALL (answer) {
    RETURN [] AS beyond
    UNION ALL
    MATCH climb = (answer)-[:PART_OF*1..3]->(:Claim)
    WHERE $arguments.to IS NOT NULL
    RETURN relationships(climb) AS beyond
    UNION ALL
    MATCH climb = (answer)<-[:PART_OF*1..3]-(:Claim)
    WHERE $arguments.to IS NOT NULL
    RETURN relationships(climb) AS beyond
  }
  WITH isCut, claim, stem, CASE
      WHEN edge IS NOT NULL THEN stem + climb + [edge] + beyond
      WHEN $arguments.to IS NOT NULL THEN stem + climb
    END AS way
  WITH isCut, claim, stem, collect(way) AS ways
  WITH isCut, CASE
      WHEN claim IS NULL OR ways = [] AND stem = [] THEN []
      WHEN ways = [] THEN [{edges: stem, isBroken: NOT claim:Recommendation}]
      ELSE [way IN ways | {edges: way, isBroken: false}]
    END AS threads
  UNWIND CASE threads WHEN [] THEN [null] ELSE threads END AS thread
  RETURN collect(thread) AS up, any(cut IN collect(isCut) WHERE cut) AS isUpCut
}
// Down: the claims, their headlines and their parts; what these answer, with its own; who raised each, and in which words.
CALL (entries) {
  UNWIND entries AS entry
  WITH entry.node AS claim, entry.gate AS gate
  WHERE $arguments.direction <> 'UP' AND claim:Claim
  CALL (claim) {
    MATCH climb = (claim)-[:PART_OF*0..3]->(member:Claim)
    RETURN member, relationships(climb) AS climb
    UNION ALL
    MATCH climb = (claim)<-[:PART_OF*1..3]-(member:Claim)
    RETURN member, relationships(climb) AS climb
  }
  CALL (gate, member, climb) {
    RETURN member AS below, gate + climb AS trunk, null AS stem
    UNION ALL
    MATCH (member)-[edge:MITIGATES]->(answered:Claim)
    WHERE $arguments.basis IS NULL OR edge.basis IN $arguments.basis
    CALL (answered) {
      MATCH fall = (answered)-[:PART_OF*0..3]->(within:Claim)
      RETURN within, relationships(fall) AS fall
      UNION ALL
      MATCH fall = (answered)<-[:PART_OF*1..3]-(within:Claim)
      RETURN within, relationships(fall) AS fall
    }
    RETURN within AS below, gate + climb + [edge] + fall AS trunk, gate + climb + [edge] AS stem
  }
  WITH below, trunk, stem
  ORDER BY [edge IN trunk | coalesce(edge.order, 0)], [edge IN trunk | coalesce(edge.id, startNode(edge).id + endNode(edge).id)]
  LIMIT 1001
  WITH collect({below: below, trunk: trunk, stem: stem, degree: COUNT { (below)--() }}) AS trunks
  // As many as stand on 20,000 edges, at least one.
  WITH trunks, reduce(sum = [0, 0], trunk IN trunks[..1000] | CASE WHEN sum[1] < 20000 THEN [sum[0] + 1, sum[1] + trunk.degree] ELSE sum END)[0] AS kept
  WITH trunks[..kept] AS trunks, size(trunks) > kept AS isCut
  UNWIND CASE trunks WHEN [] THEN [null] ELSE trunks END AS entry
  WITH isCut, entry.below AS below, entry.trunk AS trunk, entry.stem AS stem
  OPTIONAL CALL (below) {
    MATCH (below)-[edge:RAISED_BY]->(:Audience)
    WHERE edge.polarity = 'RAISES' AND ($arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    RETURN [edge] AS tail
    UNION ALL
    MATCH (below)<-[edge:EVIDENCES]-(:Passage)
    WHERE edge.stance <> 'OPPOSES' AND ($arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    RETURN [edge] AS tail
    UNION ALL
    MATCH (below)<-[edge:EVIDENCES]-(:Quote|Statistic)-[words:QUOTED_IN|SPOKEN_BY]->(:Passage|Audience)
    WHERE edge.stance <> 'OPPOSES' AND ($arguments.basis IS NULL OR edge.basis IN $arguments.basis)
    RETURN [edge, words] AS tail
    UNION ALL
    MATCH (below)-[edge:STATED_IN]->(passage:Passage)
    WHERE passage.id = $arguments.to
    RETURN [edge] AS tail
  }
  WITH isCut, stem, collect(CASE WHEN tail IS NOT NULL THEN trunk + tail WHEN $arguments.to IS NOT NULL THEN trunk END) AS ways
  WITH isCut, CASE
      WHEN ways = [] AND stem IS NOT NULL THEN [{edges: stem, isBroken: true}]
      ELSE [way IN ways | {edges: way, isBroken: false}]
    END AS threads
  UNWIND CASE threads WHEN [] THEN [null] ELSE threads END AS thread
  RETURN collect(thread) AS down, any(cut IN collect(isCut) WHERE cut) AS isDownCut
}
// Of evidence itself: where it stands, and who said or answered it.
CALL (entries) {
  UNWIND entries AS entry
  WITH entry.node AS node, entry.gate AS gate
  WHERE $arguments.direction <> 'UP'
  MATCH (node:Quote|Statistic)-[edge:QUOTED_IN|SPOKEN_BY|OF]->(:Passage|Audience)
  RETURN collect({edges: gate + [edge], isBroken: false}) AS words
}
CALL (start, up, down, words) {
  UNWIND up + down + words AS thread
  WITH thread, reduce(nodes = [start], edge IN thread.edges | nodes + [CASE WHEN startNode(edge) = nodes[-1] THEN endNode(edge) ELSE startNode(edge) END]) AS nodes
  WITH thread, nodes, CASE
      WHEN $arguments.to IS NULL THEN size(nodes) - 1
      ELSE head([place IN range(1, size(nodes) - 1) WHERE nodes[place].id = $arguments.to])
    END AS length
  WITH thread, nodes[..length + 1] AS nodes, thread.edges[..length] AS edges, length
  WHERE length <= $arguments.maxLength
    // No thread joins an audience to a claim of which the text says only that the audience raised it less, or did not.
    AND none(edge IN edges WHERE edge:RAISED_BY AND any(node IN nodes WHERE
      EXISTS { (node)-[other:RAISED_BY]->(audience) WHERE audience = endNode(edge) }
      AND NOT EXISTS { (node)-[other:RAISED_BY]->(audience) WHERE audience = endNode(edge) AND other.polarity = 'RAISES' }))
  WITH DISTINCT edges, nodes, thread.isBroken AND $arguments.to IS NULL AS isBroken
  ORDER BY [edge IN edges | coalesce(edge.order, 0)], [edge IN edges | coalesce(edge.id, startNode(edge).id + endNode(edge).id)]
  RETURN collect({edges: edges, nodes: nodes, isBroken: isBroken}) AS threads
}
CALL (start) {
  MATCH (start)-[edge:RAISED_BY|EVIDENCES]-(:Entity)
  WHERE edge.polarity IN ['LESS', 'NOT'] OR edge.stance = 'OPPOSES'
  WITH edge
  ORDER BY edge.order, edge.id
  LIMIT 100
  RETURN collect(edge) AS apart
}
WITH start, threads, apart, isUpCut OR isDownCut AS isCut, threads[$arguments.skip..$arguments.skip + $arguments.first] AS page
RETURN {
  from: start,
  total: size(threads),
  isExact: NOT isCut,
  more: CASE WHEN size(threads) > $arguments.skip THEN size(threads) - $arguments.skip - size(page) ELSE 0 END,
  paths: [thread IN page | thread {.*, length: size(thread.edges)}],
  apart: apart,
  asked: {from: $arguments.from, to: $arguments.to, direction: $arguments.direction, maxLength: $arguments.maxLength, basis: $arguments.basis},
  threads: threads[..1000]
} AS answer
