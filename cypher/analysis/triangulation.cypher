// What stands behind the claim with the id $id, and behind its parts where $arguments.withParts, by links with the bases $arguments.basis
// (null: all). Definition 1, as docs/graphql.md gives it: a change of what is counted is another version.
// It aggregates nothing: within the map of a node, Neo4j 5.26 takes an aggregation for one of that map.
MATCH (claim:Entity&Claim {edition: $edition, id: $id})
WITH claim, COLLECT {
  MATCH (claim)<-[:PART_OF*0..10]-(one:Claim)
  WHERE one = claim OR $arguments.withParts
  WITH DISTINCT one
  RETURN one
  ORDER BY one.order, one.id
} AS counted
WITH counted, COLLECT {
  UNWIND counted AS one
  MATCH (one)-[link:RAISED_BY]->(audience:Audience)
  WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
  WITH link, audience
  ORDER BY link.order, link.id
  RETURN {
    id: link.id, basis: link.basis, polarity: link.polarity, strands: link.strands, audience: audience,
    side: CASE
      WHEN EXISTS { (audience)-[:BROADER*0..10]->(:Audience {id: 'audience/public'}) } THEN 'PUBLIC'
      WHEN EXISTS { (audience)-[:BROADER*0..10]->(:Audience {id: 'audience/staff'}) } THEN 'STAFF'
      ELSE 'OTHER'
    END
  }
} AS attributions, COLLECT {
  UNWIND counted AS one
  MATCH (one)<-[link:EVIDENCES]-(evidence:Evidence)
  WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
  WITH link, evidence
  ORDER BY link.order, link.id
  RETURN {
    id: link.id, basis: link.basis, stance: link.stance, evidence: evidence.id, kind: head([kind IN ['Quote', 'Statistic', 'Passage'] WHERE kind IN labels(evidence)]),
    strands: COLLECT { MATCH (evidence)-[:HEARD_IN]->(strand:Strand) RETURN strand.id }
  }
} AS bearing, COLLECT {
  UNWIND counted AS one
  MATCH (one)-[link:CONFLICTS_WITH]-(:Claim)
  WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
  WITH DISTINCT link
  RETURN link.id
  ORDER BY link.order, link.id
} AS conflicts
WITH counted, attributions, bearing, conflicts,
  [one IN attributions WHERE one.polarity = 'RAISES'] AS raising,
  [one IN bearing WHERE one.stance <> 'OPPOSES'] AS bearingOut
WITH counted, raising, bearingOut, {
  ofNoStrand: [one IN raising WHERE one.strands = [] | one.id],
  public: [one IN raising WHERE one.side = 'PUBLIC' | one.id],
  staff: [one IN raising WHERE one.side = 'STAFF' | one.id],
  others: [one IN raising WHERE one.side = 'OTHER' | one.id],
  quotes: COLLECT { UNWIND bearingOut AS one WITH one WHERE one.kind = 'Quote' RETURN DISTINCT one.evidence },
  statistics: COLLECT { UNWIND bearingOut AS one WITH one WHERE one.kind = 'Statistic' RETURN DISTINCT one.evidence },
  passages: COLLECT { UNWIND bearingOut AS one WITH one WHERE one.kind = 'Passage' RETURN DISTINCT one.evidence },
  qualifying: [one IN bearingOut WHERE one.stance = 'QUALIFIES' | one.id],
  stated: [one IN raising + bearingOut WHERE one.basis = 'STATED' | one.id],
  inferred: [one IN raising + bearingOut WHERE one.basis = 'INFERRED' | one.id],
  less: [one IN attributions WHERE one.polarity = 'LESS' | one.id],
  not: [one IN attributions WHERE one.polarity = 'NOT' | one.id],
  opposes: [one IN bearing WHERE one.stance = 'OPPOSES' | one.id],
  conflicts: conflicts
} AS ids, COLLECT {
  UNWIND raising AS one
  WITH DISTINCT one.audience AS audience
  WITH audience, [one IN raising WHERE one.audience = audience | one.id] AS links
  ORDER BY audience.order, audience.id
  RETURN {audience: audience, attributions: {total: size(links), ids: links[..1000]}}
} AS audiences, COLLECT {
  UNWIND raising + bearingOut AS one
  UNWIND one.strands AS id
  WITH DISTINCT id
  MATCH (strand:Entity&Strand {edition: $edition, id: id})
  WITH strand,
    [one IN raising WHERE strand.id IN one.strands | one.id] AS links,
    COLLECT { UNWIND bearingOut AS one WITH one WHERE one.kind = 'Quote' AND strand.id IN one.strands RETURN DISTINCT one.evidence } AS quotes,
    COLLECT { UNWIND bearingOut AS one WITH one WHERE one.kind = 'Statistic' AND strand.id IN one.strands RETURN DISTINCT one.evidence } AS statistics
  RETURN {
    strand: strand,
    attributions: {total: size(links), ids: links[..1000]},
    quotes: {total: size(quotes), ids: quotes[..1000]},
    statistics: {total: size(statistics), ids: statistics[..1000]}
  }
  ORDER BY strand.order, strand.id
} AS strands
RETURN {
  version: '1',
  basis: coalesce($arguments.basis, ['STATED', 'INFERRED']),
  withParts: $arguments.withParts,
  claims: counted[..100],
  strandTotal: size(strands),
  strands: strands,
  ofNoStrand: {total: size(ids.ofNoStrand), ids: ids.ofNoStrand[..1000]},
  audienceTotal: size(audiences),
  audiences: audiences,
  public: {total: size(ids.public), ids: ids.public[..1000]},
  staff: {total: size(ids.staff), ids: ids.staff[..1000]},
  others: {total: size(ids.others), ids: ids.others[..1000]},
  quotes: {total: size(ids.quotes), ids: ids.quotes[..1000]},
  statistics: {total: size(ids.statistics), ids: ids.statistics[..1000]},
  passages: {total: size(ids.passages), ids: ids.passages[..1000]},
  qualifying: {total: size(ids.qualifying), ids: ids.qualifying[..1000]},
  stated: {total: size(ids.stated), ids: ids.stated[..1000]},
  inferred: {total: size(ids.inferred), ids: ids.inferred[..1000]},
  negative: {
    less: {total: size(ids.less), ids: ids.less[..1000]},
    not: {total: size(ids.not), ids: ids.not[..1000]},
    opposes: {total: size(ids.opposes), ids: ids.opposes[..1000]},
    conflicts: {total: size(ids.conflicts), ids: ids.conflicts[..1000]}
  }
} AS answer
