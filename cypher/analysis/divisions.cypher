// Findings of kind TENSION of the report with the slug $arguments.report that no CONFLICTS_WITH ends at and whose words no CONFLICTS_WITH
// stands on, in report order, with what stands behind them by the bases $arguments.basis (null: all). At most $arguments.first.
MATCH (finding:Finding {edition: $edition, report: $arguments.report, kind: 'TENSION'})
WHERE NOT EXISTS { (finding)-[:CONFLICTS_WITH]-() } AND NOT EXISTS {
  MATCH (finding)-[stated:STATED_IN]->(passage), (:Claim {edition: $edition, report: $arguments.report})-[link:CONFLICTS_WITH]->()
  WHERE passage.id = link.passage AND stated.start < link.end AND stated.end > link.start
}
WITH finding
ORDER BY finding.order, finding.id
LIMIT $arguments.first
WITH finding, COLLECT {
  MATCH (finding)-[raised:RAISED_BY]->(:Audience)
  WHERE $arguments.basis IS NULL OR raised.basis IN $arguments.basis
  RETURN raised
  ORDER BY raised.order, raised.id
} AS attributions, COLLECT {
  MATCH (finding)<-[bearing:EVIDENCES]-(evidence:Quote|Statistic)
  WHERE $arguments.basis IS NULL OR bearing.basis IN $arguments.basis
  WITH bearing, evidence
  ORDER BY bearing.order, bearing.id
  RETURN {id: evidence.id, link: bearing.id, isQuote: evidence:Quote, opposes: bearing.stance = 'OPPOSES'}
} AS evidence
WITH finding, [one IN attributions WHERE one.polarity = 'RAISES'] AS raised,
  [one IN attributions WHERE one.polarity <> 'RAISES' | one.id] + [one IN evidence WHERE one.opposes | one.link] AS against,
  [one IN evidence WHERE one.isQuote AND NOT one.opposes | one.id] AS quotes,
  [one IN evidence WHERE NOT one.isQuote AND NOT one.opposes | one.id] AS statistics
RETURN collect({
  finding: finding,
  audiences: COLLECT {
    UNWIND raised AS one
    WITH DISTINCT endNode(one) AS audience
    RETURN audience
    ORDER BY audience.order, audience.id
  },
  behind: {
    attributions: raised[..100],
    quotes: {total: size(quotes), ids: quotes[..1000]},
    statistics: {total: size(statistics), ids: statistics[..1000]},
    against: {total: size(against), ids: against[..1000]}
  }
}) AS answer
