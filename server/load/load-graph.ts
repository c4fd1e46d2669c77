import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';
import { applyConstraints, applyFirstConstraint } from './apply-constraints.ts';
import { DATASET, type DatasetState, requireOwnDatabase, withDatasetLock } from './dataset.ts';
import { nameEdition } from './edition.ts';
import type { GraphRows } from './graph-rows.ts';
import { removeOtherEditions } from './remove-editions.ts';
import { stageEdition } from './stage-edition.ts';

export interface LoadOutcome {
  readonly edition: string;
  /** False where the database already held exactly this edition. */
  readonly changed: boolean;
  readonly nodes: number;
  readonly relationships: number;
}

type Progress = (done: number, total: number) => void;

/**
 * Brings the database to hold exactly these rows, as one edition. Until the single write that switches to it, readers see the edition that
 * was there before; a load that fails or is killed leaves only rows that nobody sees, and the next load removes them.
 *
 * @throws ForeignDataError where the database holds another application's data; GraphError where a statement fails.
 */
export async function loadGraph(
  graph: Graph,
  rows: GraphRows,
  fingerprint: string,
  onProgress: Progress = () => undefined,
): Promise<LoadOutcome> {
  await requireOwnDatabase(graph);
  // Under the lock it could not be made any more: it waits for whoever writes to the Dataset.
  await applyFirstConstraint(graph);
  const edition = nameEdition(rows);
  const changed = await withDatasetLock(graph, async (current, run) => {
    if (current.edition === edition) {
      await run(readStatement('load/record-fingerprint'), { name: DATASET, fingerprint });
      return false;
    }
    await removeOtherEditions(graph, current.edition);
    const total = rows.nodes.length + rows.relationships.length;
    await stageEdition(graph, edition, rows, (done) => {
      onProgress(done, total);
    });
    await applyConstraints(graph);
    await run(readStatement('load/switch-edition'), { name: DATASET, edition, fingerprint });
    return true;
  });
  if (changed) await removeWhatIsNotCurrent(graph);
  return { edition, changed, nodes: rows.nodes.length, relationships: rows.relationships.length };
}

/** Under the lock, because another load may be staging. */
function removeWhatIsNotCurrent(graph: Graph): Promise<void> {
  return withDatasetLock(graph, (current: DatasetState) => removeOtherEditions(graph, current.edition));
}
