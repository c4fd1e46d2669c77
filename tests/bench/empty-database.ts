import type { Graph } from '../../server/graph/graph.ts';

const PATIENCE = { deadlineMs: 600_000 };
const CLEAR = 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS';
const LIST_CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name RETURN name';
const LIST_INDEXES = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";

/** As new: no constraint, no index of ours, no node. */
export async function emptyDatabase(graph: Graph): Promise<void> {
  await drop(graph, 'CONSTRAINT', LIST_CONSTRAINTS);
  await drop(graph, 'INDEX', LIST_INDEXES);
  await graph.write({ name: 'bench/clear', text: CLEAR }, {}, PATIENCE);
}

async function drop(graph: Graph, what: string, list: string): Promise<void> {
  for (const { name } of await graph.read({ name: 'bench/list', text: list }, {})) {
    await graph.write({ name: 'bench/drop', text: `DROP ${what} ${String(name)}` }, {}, PATIENCE);
  }
}
