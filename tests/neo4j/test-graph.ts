import { inject } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import type { Graph } from '../../server/graph/graph.ts';

/** The door to the tests' own Neo4j. Close it when done. */
export function openTestGraph(): Graph {
  return openGraph(inject('neo4j'));
}

/** Nothing is left: no node, no constraint, no index. */
export async function clearGraph(graph: Graph): Promise<void> {
  await graph.write(DELETE_NODES, {});
  const constraints = await graph.read(SHOW_CONSTRAINTS, {});
  for (const { name } of constraints) await graph.write(drop('CONSTRAINT', String(name)), {});
  const indexes = await graph.read(SHOW_INDEXES, {});
  for (const { name } of indexes) await graph.write(drop('INDEX', String(name)), {});
}

const DELETE_NODES = {
  name: 'test/delete-nodes',
  text: 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
};
const SHOW_CONSTRAINTS = { name: 'test/show-constraints', text: 'SHOW CONSTRAINTS YIELD name RETURN name' };
const SHOW_INDEXES = {
  name: 'test/show-indexes',
  text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
};

const drop = (kind: 'CONSTRAINT' | 'INDEX', name: string) => ({
  name: `test/drop-${kind.toLowerCase()}`,
  text: `DROP ${kind} \`${name}\` IF EXISTS`,
});
