import type { Graph, Row, Run } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';

export const DATASET = 'golden-thread';

/** Waiting for another load included. */
const LONGEST_LOAD_MS = 600_000;

/** What the one Dataset node says. Both null before the first load. */
export interface DatasetState {
  readonly edition: string | null;
  readonly fingerprint: string | null;
}

export async function readDataset(graph: Graph): Promise<DatasetState> {
  const [row] = await graph.read(readStatement('load/read-dataset'), { name: DATASET });
  return toState(row);
}

/**
 * Runs the work while holding the write lock of the Dataset node. The lock lives in an open transaction, so it ends with the process that
 * holds it; whatever the work writes through `run` is committed when the work is done.
 */
export async function withDatasetLock<T>(
  graph: Graph,
  work: (current: DatasetState, run: Run) => Promise<T>,
): Promise<T> {
  await graph.write(readStatement('load/create-dataset'), { name: DATASET });
  const lockAndWork = async (run: Run): Promise<T> => {
    const [row] = await run(readStatement('load/lock-dataset'), { name: DATASET });
    return work(toState(row), run);
  };
  return graph.transaction('load', lockAndWork, { deadlineMs: LONGEST_LOAD_MS });
}

function toState(row: Row | undefined): DatasetState {
  return {
    edition: typeof row?.['edition'] === 'string' ? row['edition'] : null,
    fingerprint: typeof row?.['fingerprint'] === 'string' ? row['fingerprint'] : null,
  };
}

/** @throws ForeignDataError where the database holds nodes that Golden Thread did not write, whatever labels they have. */
export async function requireOwnDatabase(graph: Graph): Promise<void> {
  const name = { name: DATASET };
  const [counted] = await graph.read(readStatement('load/count-foreign'), name, { deadlineMs: 60_000 });
  const foreign = Number(counted?.['foreign']);
  if (foreign === 0) return;
  const labels = await graph.read(readStatement('load/find-foreign-labels'), {});
  throw new ForeignDataError(
    foreign,
    labels.map((row) => String(row['label'])),
  );
}

export class ForeignDataError extends Error {
  override readonly name = 'ForeignDataError';

  constructor(
    readonly nodes: number,
    readonly labels: readonly string[],
  ) {
    super(
      `This Neo4j database holds ${String(nodes)} ${nodes === 1 ? 'node' : 'nodes'} that Golden Thread did not write ` +
        `(labels in it: ${labels.join(', ')}). Nothing was changed. ` +
        'Set NEO4J_DATABASE (or NEO4J_URI) to an empty database, or leave NEO4J_URI unset to use a local one.',
    );
  }
}
