// What is missing in the report with the slug $arguments.report, kind by kind ($arguments.kind; null: all), by links with the bases
// $arguments.basis (null: all): each with what was looked at, the gaps, and the headlines that only their parts keep from being gaps.
// $arguments.of holds the ids of the audiences whose concerns ANSWERED_BY_OTHERS is about.
MATCH (report:Report {edition: $edition, slug: $arguments.report})
WITH coalesce($arguments.kind, [
  'UNANSWERED_CONCERN', 'UNANSWERED_PROBLEM', 'UNEVIDENCED_RECOMMENDATION', 'SINGLE_AUDIENCE', 'SINGLE_STRAND', 'UNUSED_QUOTE',
  'SILENT_AUDIENCE', 'ANSWERED_BY_OTHERS'
]) AS asked, coalesce($arguments.basis, ['STATED', 'INFERRED']) AS bases
CALL (*) {
  MATCH (node:Concern|Finding {edition: $edition, report: $arguments.report})
  WHERE (node:Concern AND any(kind IN asked WHERE kind IN ['UNANSWERED_CONCERN', 'ANSWERED_BY_OTHERS']))
    OR (node.kind = 'PROBLEM' AND 'UNANSWERED_PROBLEM' IN asked)
  WITH asked, bases, node, COLLECT {
    MATCH (node)<-[:PART_OF*0..10]-(via:Claim)<-[link:MITIGATES]-(recommendation:Recommendation)
    WHERE link.basis IN bases
    WITH DISTINCT via, link, recommendation
    ORDER BY link.order, link.id
    RETURN {id: link.id, basis: link.basis, mitigates: via, recommendation: recommendation, raisedBy: COLLECT {
      MATCH (recommendation)-[made:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
      WHERE made.basis IN bases
      WITH DISTINCT audience
      RETURN audience
      ORDER BY audience.order, audience.id
    }}
  } AS answers
  CALL (*) {
    WITH CASE WHEN node:Concern THEN 'UNANSWERED_CONCERN' ELSE 'UNANSWERED_PROBLEM' END AS kind, node, answers, bases
    RETURN kind, {isGap: answers = [], isByParts: answers <> [] AND none(one IN answers WHERE one.mitigates = node), answers: [],
      audiences: COLLECT {
        MATCH (node)-[link:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
        WHERE link.basis IN bases
        RETURN DISTINCT audience.id
      },
      headlineAnswers: COLLECT {
        MATCH (node)-[:PART_OF*1..10]->(via:Claim)<-[link:MITIGATES]-(recommendation:Recommendation)
        WHERE link.basis IN bases
        WITH DISTINCT via, link, recommendation
        ORDER BY link.order, link.id
        LIMIT 100
        RETURN {id: link.id, basis: link.basis, mitigates: via, recommendation: recommendation, raisedBy: COLLECT {
          MATCH (recommendation)-[made:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
          WHERE made.basis IN bases
          WITH DISTINCT audience
          RETURN audience
          ORDER BY audience.order, audience.id
        }}
      },
      parts: COLLECT { UNWIND answers AS one WITH DISTINCT one.mitigates AS part RETURN part ORDER BY part.order, part.id },
      links: [one IN answers | one.id]
    } AS found
    UNION ALL
    WITH 'ANSWERED_BY_OTHERS' AS kind, node, answers, bases, COLLECT {
      UNWIND answers AS one
      UNWIND one.raisedBy AS audience
      RETURN DISTINCT audience
    } AS answering, COLLECT {
      MATCH (node)-[link:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
      WHERE link.basis IN bases AND EXISTS { (audience)-[:BROADER*0..10]->(whose:Audience) WHERE whose.id IN $arguments.of }
      RETURN DISTINCT audience
    } AS raising
    WHERE node:Concern AND answers <> [] AND raising <> []
    WITH kind, node, answers, answering, [audience IN raising WHERE none(other IN answering WHERE
      EXISTS { (other)-[:BROADER*0..10]->(audience) }
      OR EXISTS { (audience)-[:BROADER*0..10]->(other)-[:BROADER*0..10]->(whose:Audience) WHERE whose.id IN $arguments.of })] AS unheard
    RETURN kind, {isGap: unheard <> [] AND answering <> [], isByParts: false, answers: answers[..100], headlineAnswers: [],
      audiences: [audience IN unheard | audience.id]} AS found
  }
  RETURN node, kind, found
  UNION ALL
  MATCH (node:Recommendation {edition: $edition, report: $arguments.report})
  WHERE 'UNEVIDENCED_RECOMMENDATION' IN asked
  WITH bases, node, COLLECT {
    MATCH (node)<-[:PART_OF*0..10]-(via:Recommendation)<-[link:EVIDENCES]-(:Quote|Statistic)
    WHERE link.basis IN bases AND link.stance <> 'OPPOSES'
    WITH DISTINCT via, link
    ORDER BY link.order, link.id
    RETURN {id: link.id, via: via}
  } AS evidence
  RETURN node, 'UNEVIDENCED_RECOMMENDATION' AS kind, {
    isGap: evidence = [], isByParts: evidence <> [] AND none(one IN evidence WHERE one.via = node), answers: [], headlineAnswers: [],
    audiences: COLLECT {
      MATCH (node)-[link:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
      WHERE link.basis IN bases
      RETURN DISTINCT audience.id
    },
    parts: COLLECT { UNWIND evidence AS one WITH DISTINCT one.via AS part RETURN part ORDER BY part.order, part.id },
    links: [one IN evidence | one.id]
  } AS found
  UNION ALL
  MATCH (node:Claim {edition: $edition, report: $arguments.report})
  WHERE any(kind IN asked WHERE kind IN ['SINGLE_AUDIENCE', 'SINGLE_STRAND'])
  WITH node, COLLECT {
    MATCH (node)-[link:RAISED_BY {polarity: 'RAISES'}]->(audience:Audience)
    WHERE link.basis IN bases
    RETURN {audiences: [audience.id], strands: link.strands, isOpen: link.strands = []}
  } + COLLECT {
    MATCH (node)<-[link:EVIDENCES]-(evidence:Quote|Statistic)
    WHERE link.basis IN bases AND link.stance <> 'OPPOSES'
    RETURN {
      audiences: COLLECT { MATCH (evidence)-[:SPOKEN_BY|OF]->(audience:Audience) RETURN audience.id },
      strands: COLLECT { MATCH (evidence)-[:HEARD_IN]->(strand:Strand) RETURN strand.id },
      isOpen: false
    }
  } AS behind
  WITH node, any(one IN behind WHERE one.isOpen) AS isOpen,
    COLLECT { UNWIND behind AS one UNWIND one.audiences AS id RETURN DISTINCT id } AS audiences,
    COLLECT { UNWIND behind AS one UNWIND one.strands AS id RETURN DISTINCT id } AS strands
  UNWIND ['SINGLE_AUDIENCE', 'SINGLE_STRAND'] AS kind
  RETURN node, kind, {
    isGap: CASE kind WHEN 'SINGLE_AUDIENCE' THEN size(audiences) = 1 ELSE size(strands) = 1 AND NOT isOpen END,
    isByParts: false, answers: [], headlineAnswers: [], audiences: audiences, strands: strands
  } AS found
  UNION ALL
  MATCH (node:Quote {edition: $edition, report: $arguments.report})
  WHERE 'UNUSED_QUOTE' IN asked
  RETURN node, 'UNUSED_QUOTE' AS kind, {
    isGap: NOT EXISTS { MATCH (node)-[link:EVIDENCES]->(:Claim) WHERE link.basis IN bases },
    isByParts: false, answers: [], headlineAnswers: [],
    audiences: COLLECT { MATCH (node)-[:SPOKEN_BY]->(audience:Audience) RETURN audience.id },
    strands: COLLECT { MATCH (node)-[:HEARD_IN]->(strand:Strand) RETURN strand.id }
  } AS found
  UNION ALL
  MATCH (node:Audience {edition: $edition})
  WHERE 'SILENT_AUDIENCE' IN asked AND EXISTS { (node)<-[:SPOKEN_BY|OF|RAISED_BY]-(:Claim|Quote|Statistic {report: $arguments.report}) }
  RETURN node, 'SILENT_AUDIENCE' AS kind, {
    isGap: NOT EXISTS {
      MATCH (node)<-[link:RAISED_BY {polarity: 'RAISES'}]-(:Claim {report: $arguments.report})
      WHERE link.basis IN bases
    },
    isByParts: false, answers: [], headlineAnswers: [],
    audiences: [node.id],
    strands: COLLECT {
      MATCH (node)<-[:SPOKEN_BY|OF]-(:Quote|Statistic {report: $arguments.report})-[:HEARD_IN]->(strand:Strand)
      RETURN DISTINCT strand.id
    }
  } AS found
}
WITH bases, kind, node, found
ORDER BY node.order, node.id
WHERE kind IN asked
WITH kind, count(*) AS lookedAt, collect(node.id)[..1000] AS lookedAtIds, collect(CASE WHEN found.isGap THEN found {
  .audiences, .answers, .headlineAnswers, kind: kind, node: node, order: node.order, id: node.id,
  subject: coalesce(node.label, node.name, node.text),
  strands: coalesce(found.strands, COLLECT {
    MATCH (node)-[link:RAISED_BY {polarity: 'RAISES'}]->(:Audience)
    WHERE link.basis IN bases
    UNWIND link.strands AS strand
    RETURN DISTINCT strand
  })
} END) AS gaps, collect(CASE WHEN found.isByParts THEN {headline: node, parts: found.parts, links: found.links} END) AS byParts
WITH collect({kind: kind, lookedAt: lookedAt, lookedAtIds: lookedAtIds, gaps: gaps, closedByParts: byParts[..100]}) AS kinds
MATCH (:Report {edition: $edition, slug: $arguments.report})
RETURN {
  basis: coalesce($arguments.basis, ['STATED', 'INFERRED']),
  kinds: [kind IN [
    'UNANSWERED_CONCERN', 'UNANSWERED_PROBLEM', 'UNEVIDENCED_RECOMMENDATION', 'SINGLE_AUDIENCE', 'SINGLE_STRAND', 'UNUSED_QUOTE',
    'SILENT_AUDIENCE', 'ANSWERED_BY_OTHERS'
  ] WHERE kind IN coalesce($arguments.kind, [kind]) |
    coalesce(head([one IN kinds WHERE one.kind = kind]), {kind: kind, lookedAt: 0, lookedAtIds: [], gaps: [], closedByParts: []})]
} AS answer
