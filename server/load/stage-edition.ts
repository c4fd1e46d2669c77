import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';
import type { GraphRows } from './graph-rows.ts';

/** Rows a transaction: measured as the best of 1,000 to 20,000. */
const BATCH_ROWS = 5_000;

/** Writes the rows beside the current edition, in batches; nobody reads them before the switch. @throws IncompleteEditionError */
export async function stageEdition(
  graph: Graph,
  edition: string,
  { nodes, relationships }: GraphRows,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = nodes.length + relationships.length;
  let done = 0;
  const stage = async (name: string, rows: readonly unknown[]): Promise<void> => {
    for (let from = 0; from < rows.length; from += BATCH_ROWS) {
      const batch = rows.slice(from, from + BATCH_ROWS);
      await graph.write(readStatement(name), { edition, rows: batch }, { deadlineMs: 60_000 });
      onProgress((done += batch.length), total);
    }
  };
  await stage('load/stage-nodes', nodes);
  await stage('load/stage-relationships', relationships);
  await requireComplete(graph, edition, nodes.length, relationships.length);
}

/** Before the switch: what stands in the database is counted against what was sent. */
async function requireComplete(graph: Graph, edition: string, nodes: number, relationships: number): Promise<void> {
  const [found] = await graph.read(readStatement('load/count-edition'), { edition }, { deadlineMs: 60_000 });
  if (found?.['nodes'] === nodes && found['relationships'] === relationships) return;
  throw new IncompleteEditionError(
    `Staged ${nodes} nodes and ${relationships} relationships, but the database holds ${String(found?.['nodes'])} and ` +
      `${String(found?.['relationships'])} of edition ${edition}. The edition before it is still current. Run the load again.`,
  );
}

export class IncompleteEditionError extends Error {
  override readonly name = 'IncompleteEditionError';
}
