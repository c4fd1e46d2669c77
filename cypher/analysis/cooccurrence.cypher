// Pairs of audiences, or of themes ($arguments.of), that share claims of the report with the slug $arguments.report, those that share most first,
// by attributions with the bases $arguments.basis (null: all). Where $arguments.withNarrower the claims of a narrower one are those of the
// broader too, and a pair of the two is left out.
MATCH (report:Report {edition: $edition, slug: $arguments.report})
CALL (*) {
  MATCH (claim:Claim {edition: $edition, report: $arguments.report})-[link:RAISED_BY {polarity: 'RAISES'}]->(one:Audience)
  WHERE $arguments.of = 'AUDIENCE' AND ($arguments.basis IS NULL OR link.basis IN $arguments.basis)
  RETURN claim, one
  UNION ALL
  MATCH (claim:Claim {edition: $edition, report: $arguments.report})-[:ABOUT]->(one:Theme)
  WHERE $arguments.of = 'THEME'
  RETURN claim, one
}
WITH DISTINCT claim, one
MATCH (one)-[:BROADER*0..10]->(either)
WHERE either = one OR $arguments.withNarrower
WITH either, collect(DISTINCT claim) AS claims
UNWIND claims AS claim
WITH claim, collect({node: either, claims: claims}) AS sharing
ORDER BY claim.order, claim.id
UNWIND sharing AS left
UNWIND sharing AS right
WITH claim, left, right, left.node AS node, right.node AS other
WHERE node.id < other.id
  AND NOT ($arguments.withNarrower AND (EXISTS { (node)-[:BROADER*1..10]->(other) } OR EXISTS { (other)-[:BROADER*1..10]->(node) }))
WITH node, other, head(collect(left.claims)) AS nodeClaims, head(collect(right.claims)) AS otherClaims, collect(claim) AS claims
WITH {
  node: node, other: other, claims: claims,
  nodeTotal: size(nodeClaims), nodeIds: [one IN nodeClaims[..1000] | one.id],
  otherTotal: size(otherClaims), otherIds: [one IN otherClaims[..1000] | one.id],
  order: -size(claims), id: node.id + ' ' + other.id, ids: [node.id, other.id], shared: size(claims)
} AS pair
ORDER BY pair.order, pair.id
WITH collect(pair) AS pairs
MATCH (:Report {edition: $edition, slug: $arguments.report})
RETURN {
  of: $arguments.of,
  basis: coalesce($arguments.basis, ['STATED', 'INFERRED']),
  withNarrower: $arguments.withNarrower,
  pairs: pairs
} AS answer
