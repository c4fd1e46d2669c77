/**
 * What one resolver needs, for many owners at once: each statement takes `ids` and gives rows with `id`, the owner's, and `list` or `count`. As good
 * programmers would write them: labels and the unique index are named, pages are cut in the database.
 */
const OWNERS = 'UNWIND $ids AS id MATCH (owner:Entity {edition: $edition, id: id})';
const typed = (node) =>
  `${node} {.*, type: head([label IN labels(${node}) WHERE NOT label IN ['Entity', 'Claim', 'Evidence']])}`;

const page = (match, row) =>
  `${OWNERS} RETURN id, COLLECT { ${match} WITH link, node ORDER BY link.order, link.id LIMIT $first RETURN ${row} } AS list`;

export const STEPS = {
  recommendation: `${OWNERS} RETURN id, ${typed('owner')} AS one`,
  raisedBy: page(
    "MATCH (owner)-[link:RAISED_BY]->(node:Audience) WHERE link.polarity = 'RAISES'",
    '{node: properties(node)}',
  ),
  mitigates: page('MATCH (owner)-[link:MITIGATES]->(node:Claim)', `{basis: link.basis, node: ${typed('node')}}`),
  evidencedBy: page('MATCH (owner)<-[link:EVIDENCES]-(node:Evidence)', `{node: ${typed('node')}}`),
  evidenceCount: `${OWNERS} RETURN id, COUNT { (owner)<-[:EVIDENCES]-(:Evidence) } AS one`,
  passage: `${OWNERS} MATCH (owner)-[:QUOTED_IN]->(node:Passage) RETURN id, properties(node) AS one`,
};
export const PAGE = 50;
