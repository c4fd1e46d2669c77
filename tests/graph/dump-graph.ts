import { createHash } from 'node:crypto';
import type { Graph } from '../../server/graph/graph.ts';

const DUMP_NODES = {
  name: 'test/dump-nodes',
  text: 'MATCH (node:Entity) RETURN labels(node) AS labels, properties(node) AS properties ORDER BY node.edition, node.id',
};
const DUMP_RELATIONSHIPS = {
  name: 'test/dump-relationships',
  text: `MATCH (from:Entity)-[link]->(to:Entity)
RETURN type(link) AS type, from.id AS from, to.id AS to, properties(link) AS properties
ORDER BY type, from, to, link.id, link.start, link.order`,
};

/** Digest of everything that all loads together have left in the database, editions included; only the moment of loading is not in it. */
export async function digestGraph(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for (const statement of [DUMP_NODES, DUMP_RELATIONSHIPS]) {
    for (const row of await graph.read(statement, {}, { deadlineMs: 60_000 })) hash.update(canonical(row)).update('\n');
  }
  return hash.digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
