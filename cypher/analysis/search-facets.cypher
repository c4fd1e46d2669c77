// Of the hits of a search ($given.hits): how many there are of each kind, theme, audience and strand, with their ids. Claims count for the themes they
// are about and for who raises them; evidence counts for the themes of the claims that it bears on, and for who speaks or answered.
// It aggregates nothing: within a map, Neo4j 5.26 takes an aggregation for one of that map.
WITH COLLECT {
  UNWIND $given.hits AS node
  WITH node, node.id AS id
  ORDER BY id
  RETURN {node: node, id: id, kind: toUpper(head([label IN labels(node) WHERE NOT label IN ['Entity', 'Claim', 'Evidence']]))} AS found
} AS hits
WITH hits, COLLECT {
  UNWIND hits AS hit
  WITH hit, hit.node AS node
  MATCH (node)-[:EVIDENCES*0..1]->(:Claim)-[:ABOUT]->(theme:Theme)
  WITH DISTINCT hit.id AS id, theme
  RETURN {id: id, term: theme} AS pair
  ORDER BY id
} AS about, COLLECT {
  UNWIND hits AS hit
  WITH hit, hit.node AS node
  MATCH (node)-[link:RAISED_BY|SPOKEN_BY|OF]->(audience:Audience)
  WHERE coalesce(link.polarity, 'RAISES') = 'RAISES'
  WITH DISTINCT hit.id AS id, audience
  RETURN {id: id, term: audience} AS pair
  ORDER BY id
} AS saidBy, COLLECT {
  UNWIND hits AS hit
  WITH hit, hit.node AS node
  MATCH (node)-[link:HEARD_IN|RAISED_BY]->(end)
  WHERE coalesce(link.polarity, 'RAISES') = 'RAISES'
  UNWIND coalesce(link.strands, [end.id]) AS heard
  MATCH (strand:Entity&Strand {edition: $edition, id: heard})
  WITH DISTINCT hit.id AS id, strand
  RETURN {id: id, term: strand} AS pair
  ORDER BY id
} AS heardIn
RETURN {
  kinds: COLLECT {
    UNWIND hits AS hit
    WITH DISTINCT hit.kind AS kind
    WITH kind, [hit IN hits WHERE hit.kind = kind | hit.id] AS ids
    ORDER BY size(ids) DESC, kind
    RETURN {kind: kind, count: size(ids), ids: ids} AS facet
  },
  themes: COLLECT {
    UNWIND about AS pair
    WITH DISTINCT pair.term AS theme
    WITH theme, [pair IN about WHERE pair.term = theme | pair.id] AS ids
    ORDER BY size(ids) DESC, theme.id
    RETURN {theme: theme, count: size(ids), ids: ids} AS facet
  },
  audiences: COLLECT {
    UNWIND saidBy AS pair
    WITH DISTINCT pair.term AS audience
    WITH audience, [pair IN saidBy WHERE pair.term = audience | pair.id] AS ids
    ORDER BY size(ids) DESC, audience.id
    RETURN {audience: audience, count: size(ids), ids: ids} AS facet
  },
  strands: COLLECT {
    UNWIND heardIn AS pair
    WITH DISTINCT pair.term AS strand
    WITH strand, [pair IN heardIn WHERE pair.term = strand | pair.id] AS ids
    ORDER BY size(ids) DESC, strand.id
    RETURN {strand: strand, count: size(ids), ids: ids} AS facet
  }
} AS answer
