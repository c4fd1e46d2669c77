// Of the hits of a search ($given.hits): how many there are of each kind, theme, audience and strand, with their ids. Claims count for the themes they
// are about and for who raises them; evidence counts for the themes of the claims that it bears on, and for who speaks or answered.
// It aggregates nothing: within a map, Neo4j 5.26 takes an aggregation for one of that map. It puts neither the hits nor what they lead to in order, and
// tells terms apart hit by hit: to each row that is held for that, the list of all hits counts anew (1 GB of memory for 1,000).
RETURN {
  kinds: COLLECT {
    WITH [hit IN $given.hits | {id: hit.id, term: toUpper(head([label IN labels(hit) WHERE NOT label IN ['Entity', 'Claim', 'Evidence']]))}] AS pairs
    UNWIND COLLECT { UNWIND pairs AS pair RETURN DISTINCT pair.term AS term } AS kind
    WITH kind, [pair IN pairs WHERE pair.term = kind | pair.id] AS ids
    ORDER BY size(ids) DESC, kind
    RETURN {kind: kind, count: size(ids), ids: ids} AS facet
  },
  themes: COLLECT {
    WITH COLLECT {
      UNWIND $given.hits AS hit
      UNWIND COLLECT {
        MATCH (hit)-[:EVIDENCES*0..1]->(:Claim)-[:ABOUT]->(theme:Theme)
        RETURN DISTINCT theme
      } AS theme
      RETURN {id: hit.id, term: theme} AS pair
    } AS pairs
    UNWIND COLLECT { UNWIND pairs AS pair RETURN DISTINCT pair.term AS term } AS theme
    WITH theme, [pair IN pairs WHERE pair.term = theme | pair.id] AS ids
    ORDER BY size(ids) DESC, theme.id
    RETURN {theme: theme, count: size(ids), ids: ids} AS facet
  },
  audiences: COLLECT {
    WITH COLLECT {
      UNWIND $given.hits AS hit
      UNWIND COLLECT {
        MATCH (hit)-[link:RAISED_BY|SPOKEN_BY|OF]->(audience:Audience)
        WHERE coalesce(link.polarity, 'RAISES') = 'RAISES'
        RETURN DISTINCT audience
      } AS audience
      RETURN {id: hit.id, term: audience} AS pair
    } AS pairs
    UNWIND COLLECT { UNWIND pairs AS pair RETURN DISTINCT pair.term AS term } AS audience
    WITH audience, [pair IN pairs WHERE pair.term = audience | pair.id] AS ids
    ORDER BY size(ids) DESC, audience.id
    RETURN {audience: audience, count: size(ids), ids: ids} AS facet
  },
  strands: COLLECT {
    WITH COLLECT {
      UNWIND $given.hits AS hit
      UNWIND COLLECT {
        MATCH (hit)-[link:HEARD_IN|RAISED_BY]->(end)
        WHERE coalesce(link.polarity, 'RAISES') = 'RAISES'
        UNWIND coalesce(link.strands, [end.id]) AS heard
        MATCH (strand:Entity&Strand {edition: $edition, id: heard})
        RETURN DISTINCT strand
      } AS strand
      RETURN {id: hit.id, term: strand} AS pair
    } AS pairs
    UNWIND COLLECT { UNWIND pairs AS pair RETURN DISTINCT pair.term AS term } AS strand
    WITH strand, [pair IN pairs WHERE pair.term = strand | pair.id] AS ids
    ORDER BY size(ids) DESC, strand.id
    RETURN {strand: strand, count: size(ids), ids: ids} AS facet
  }
} AS answer
