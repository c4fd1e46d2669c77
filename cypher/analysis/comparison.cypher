// All claims of the report with the slug $arguments.report, parted by who of the audiences with the ids $arguments.left and $arguments.right
// raises them, by attributions with the bases $arguments.basis (null: all); narrower audiences count where $arguments.withNarrower.
MATCH (report:Report {edition: $edition, slug: $arguments.report})
MATCH (left:Entity&Audience {edition: $edition, id: $arguments.left})
MATCH (right:Entity&Audience {edition: $edition, id: $arguments.right})
WITH left, right, [side IN [left, right] | COLLECT {
  MATCH (side)<-[:BROADER*0..10]-(audience:Audience)
  WHERE audience = side OR $arguments.withNarrower
  WITH DISTINCT audience
  RETURN audience
  ORDER BY audience.order, audience.id
}] AS sides
WITH left, right, sides, [side IN sides | [audience IN side | audience.id]] AS ids
WITH left, right, sides, COLLECT {
  MATCH (claim:Claim {edition: $edition, report: $arguments.report})
  WITH claim
  ORDER BY claim.order, claim.id
  WITH claim, COLLECT {
    MATCH (claim)-[link:RAISED_BY]->(:Audience)
    WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
    RETURN link
    ORDER BY link.order, link.id
  } AS attributions
  WITH claim, [side IN sides | [one IN attributions WHERE endNode(one) IN side]] AS said
  WITH claim, said,
    [side IN said | any(one IN side WHERE one.polarity = 'RAISES')] AS raises,
    [side IN said | any(one IN side WHERE one.polarity <> 'RAISES')] AS lacks,
    [index IN [0, 1] | [emphasis IN ['HIGHER', 'LOWER'] WHERE any(one IN said[index]
      WHERE one.polarity = 'RAISES' AND one.emphasis = emphasis
        AND (one.comparedWith = [] OR any(other IN one.comparedWith WHERE other IN ids[1 - index])))]] AS emphases
  RETURN {
    node: claim, order: claim.order, id: claim.id,
    left: said[0][..100], right: said[1][..100],
    relation: CASE
      WHEN raises[0] AND raises[1] AND (lacks[0] OR lacks[1] OR emphases[0] <> emphases[1]) THEN 'DIFFERING'
      WHEN raises[0] AND raises[1] THEN 'SHARED'
      WHEN raises[0] AND lacks[1] OR raises[1] AND lacks[0] THEN 'OPPOSED'
      WHEN raises[0] THEN 'LEFT_ONLY'
      WHEN raises[1] THEN 'RIGHT_ONLY'
      ELSE 'NEITHER'
    END
  }
} AS compared
RETURN {
  left: left,
  right: right,
  basis: coalesce($arguments.basis, ['STATED', 'INFERRED']),
  withNarrower: $arguments.withNarrower,
  leftAudiences: sides[0],
  rightAudiences: sides[1],
  inBoth: [audience IN sides[0] WHERE audience IN sides[1]],
  total: size(compared),
  parts: [relation IN ['SHARED', 'DIFFERING', 'OPPOSED', 'LEFT_ONLY', 'RIGHT_ONLY', 'NEITHER'] | {
    relation: relation,
    claims: [one IN compared WHERE one.relation = relation]
  }]
} AS answer
