// The conflicts between claims of the report with the slug $arguments.report, in report order, each with both sides, who raises them and what
// stands behind them; counted are attributions and evidence with the bases $arguments.basis (null: all). At most $arguments.first.
MATCH (left:Claim {edition: $edition, report: $arguments.report})-[link:CONFLICTS_WITH]->(right:Claim)
WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
WITH link, left, right
ORDER BY link.order, link.id
LIMIT $arguments.first
WITH link, [left, right] AS sides
WITH link, sides, COLLECT {
  UNWIND [0, 1] AS index
  WITH index, sides[index] AS side
  WITH index, COLLECT {
    MATCH (side)-[raised:RAISED_BY]->(:Audience)
    WHERE $arguments.basis IS NULL OR raised.basis IN $arguments.basis
    RETURN raised
    ORDER BY raised.order, raised.id
  } AS attributions, COLLECT {
    MATCH (side)<-[bearing:EVIDENCES]-(evidence:Quote|Statistic)
    WHERE $arguments.basis IS NULL OR bearing.basis IN $arguments.basis
    WITH bearing, evidence
    ORDER BY bearing.order, bearing.id
    RETURN {id: evidence.id, link: bearing.id, isQuote: evidence:Quote, opposes: bearing.stance = 'OPPOSES'}
  } AS evidence
  ORDER BY index
  WITH [one IN attributions WHERE one.polarity = 'RAISES'] AS raised,
    [one IN attributions WHERE one.polarity <> 'RAISES' | one.id] + [one IN evidence WHERE one.opposes | one.link] AS against,
    [one IN evidence WHERE one.isQuote AND NOT one.opposes | one.id] AS quotes,
    [one IN evidence WHERE NOT one.isQuote AND NOT one.opposes | one.id] AS statistics
  RETURN {
    audiences: COLLECT {
      UNWIND raised AS one
      WITH DISTINCT endNode(one) AS audience
      RETURN audience
      ORDER BY audience.order, audience.id
    },
    backing: {
      attributions: raised[..100],
      quotes: {total: size(quotes), ids: quotes[..1000]},
      statistics: {total: size(statistics), ids: statistics[..1000]},
      against: {total: size(against), ids: against[..1000]}
    }
  }
} AS behind
WITH link, sides, behind, [one IN behind[0].audiences WHERE one IN behind[1].audiences] AS both
RETURN collect(link {
  .*,
  finding: head(COLLECT {
    MATCH (finding:Finding {edition: $edition, report: $arguments.report, kind: 'TENSION'})-[stated:STATED_IN]->(passage)
    WHERE passage.id = link.passage AND stated.start < link.end AND stated.end > link.start
    RETURN finding
    ORDER BY finding.order, finding.id
    LIMIT 1
  }),
  left: sides[0],
  right: sides[1],
  parting: CASE
    WHEN size(both) > 0 THEN 'WITHIN'
    WHEN size(behind[0].audiences) = 0 OR size(behind[1].audiences) = 0 THEN 'UNATTRIBUTED'
    ELSE 'BETWEEN'
  END,
  raisedByBoth: both,
  raisedByLeft: [one IN behind[0].audiences WHERE NOT one IN both],
  raisedByRight: [one IN behind[1].audiences WHERE NOT one IN both],
  behindLeft: behind[0].backing,
  behindRight: behind[1].backing
}) AS answer
