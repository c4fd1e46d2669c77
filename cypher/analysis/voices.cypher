// Who is heard in the report with the slug $arguments.report: quotes and attributions by audience, strand and region; every audience with what it
// has; claims on which published values of several strands bear; cross-references. By links with the bases $arguments.basis (null: all), of
// the audience with the id $arguments.within and the narrower ones (null: of all).
MATCH (report:Report {edition: $edition, slug: $arguments.report})
WITH COLLECT {
  MATCH (audience:Audience {edition: $edition})
  WHERE $arguments.within IS NULL OR EXISTS { (audience)-[:BROADER*0..10]->(:Audience {id: $arguments.within}) }
  RETURN audience
  ORDER BY audience.order, audience.id
} AS audiences
CALL (*) {
  UNWIND audiences AS audience
  CALL (*) {
    MATCH (audience)<-[:SPOKEN_BY]-(quote:Quote {report: $arguments.report})
    RETURN quote, null AS link, quote.order AS order, quote.id AS id,
      COLLECT { MATCH (quote)-[:HEARD_IN]->(strand:Strand) RETURN strand.id } AS strands,
      COLLECT { MATCH (quote)-[:FROM_REGION]->(region:Region) RETURN region.id } AS regions
    UNION ALL
    MATCH (audience)<-[link:RAISED_BY]-(:Claim {report: $arguments.report})
    WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
    RETURN null AS quote, link, link.order AS order, link.id AS id, link.strands AS strands, link.regions AS regions
  }
  UNWIND CASE strands WHEN [] THEN [null] ELSE strands END AS strand
  UNWIND CASE regions WHEN [] THEN [null] ELSE regions END AS region
  WITH audience, strand, region, quote, link, order, id
  ORDER BY order, id
  WITH audience, strand, region, collect(quote) AS quotes,
    collect(CASE WHEN link.polarity = 'RAISES' THEN link.id END) AS raised, collect(CASE WHEN link.polarity <> 'RAISES' THEN link.id END) AS negative
  WITH {
    node: audience, order: audience.order, id: audience.id + ' ' + coalesce(strand, '~') + ' ' + coalesce(region, '~'),
    strand: strand, region: region, quotes: quotes,
    attributions: {total: size(raised), ids: raised[..1000]},
    negative: {total: size(negative), ids: negative[..1000]}
  } AS cell
  ORDER BY cell.order, cell.id
  RETURN 'cells' AS part, collect(cell) AS found
  UNION ALL
  UNWIND audiences AS audience
  WITH audience, COLLECT {
    MATCH (audience)<-[:SPOKEN_BY]-(quote:Quote {report: $arguments.report})
    RETURN quote.id
    ORDER BY quote.order, quote.id
  } AS quotes, COLLECT {
    MATCH (audience)<-[:OF]-(statistic:Statistic {report: $arguments.report})
    RETURN statistic.id
    ORDER BY statistic.order, statistic.id
  } AS statistics, COLLECT {
    MATCH (audience)<-[link:RAISED_BY]-(:Claim {report: $arguments.report})
    WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
    RETURN link
    ORDER BY link.order, link.id
  } AS links
  WITH audience, quotes, statistics,
    [one IN links WHERE one.polarity = 'RAISES' | one.id] AS raised, [one IN links WHERE one.polarity <> 'RAISES' | one.id] AS negative
  RETURN 'audiences' AS part, collect({
    node: audience, order: audience.order, id: audience.id,
    quotes: {total: size(quotes), ids: quotes[..1000]},
    statistics: {total: size(statistics), ids: statistics[..1000]},
    attributions: {total: size(raised), ids: raised[..1000]},
    negative: {total: size(negative), ids: negative[..1000]}
  }) AS found
  UNION ALL
  MATCH (statistic:Statistic {edition: $edition, report: $arguments.report})-[link:EVIDENCES]->(claim:Claim),
    (statistic)-[:HEARD_IN]->(strand:Strand)
  WHERE ($arguments.basis IS NULL OR link.basis IN $arguments.basis)
    AND ($arguments.within IS NULL OR EXISTS { MATCH (statistic)-[:OF]->(audience:Audience) WHERE audience IN audiences })
  WITH DISTINCT claim, strand, statistic
  ORDER BY strand.order, strand.id, statistic.order, statistic.id
  WITH claim, strand, collect(statistic) AS statistics
  WITH claim, {
    strand: strand, statistics: statistics[..100], name: strand.name, kind: strand.kind,
    units: [one IN statistics | one.unit], questions: [one IN statistics | one.question], audiences: COLLECT {
      UNWIND statistics AS one
      MATCH (one)-[:OF]->(audience:Audience)
      WITH DISTINCT audience
      RETURN audience.name
      ORDER BY audience.order, audience.id
    }
  } AS values
  ORDER BY claim.order, claim.id, values.strand.order, values.strand.id
  WITH claim, collect(values) AS strands
  WHERE size(strands) > 1
  WITH claim, strands
  ORDER BY claim.order, claim.id
  RETURN 'compared' AS part, collect({
    node: claim, order: claim.order, id: claim.id, strands: strands,
    compared: [one IN strands | one {.name, .kind, .units, .questions, .audiences}]
  }) AS found
  UNION ALL
  MATCH (passage:Passage {edition: $edition, report: $arguments.report})
  CALL (*) {
    MATCH (passage)-[link:REFERS_TO]->(section:Section)
    RETURN link.text AS text, section
    UNION ALL
    UNWIND coalesce(passage.unresolvedReferences, []) AS text
    RETURN text, null AS section
  }
  WITH {
    node: passage, order: passage.order, id: passage.id + ' ' + text + ' ' + coalesce(section.id, '~'), text: text, section: section
  } AS reference
  ORDER BY reference.order, reference.id
  RETURN 'references' AS part, collect(reference) AS found
}
WITH collect({part: part, found: found}) AS parts
MATCH (:Report {edition: $edition, slug: $arguments.report})
WITH head([one IN parts WHERE one.part = 'cells' | one.found]) AS cells,
  head([one IN parts WHERE one.part = 'audiences' | one.found]) AS audiences,
  head([one IN parts WHERE one.part = 'compared' | one.found]) AS compared,
  head([one IN parts WHERE one.part = 'references' | one.found]) AS references
RETURN {
  basis: coalesce($arguments.basis, ['STATED', 'INFERRED']),
  cells: cells,
  audiences: audiences,
  withoutQuotes: [one IN audiences WHERE one.quotes.total = 0 | one.node],
  withoutAttributions: [one IN audiences WHERE one.attributions.total = 0 | one.node],
  sideBySide: compared,
  crossReferences: references
} AS answer
