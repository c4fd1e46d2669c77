import type { Graph } from '../../server/graph/graph.ts';
import { readStatement } from '../../server/graph/statement.ts';
import { applyConstraints, applyIdentities } from '../../server/load/apply-constraints.ts';
import { DATASET, readDataset } from '../../server/load/dataset.ts';
import { stageEdition } from '../../server/load/stage-edition.ts';
import { generateNodes } from './data/generate-nodes.ts';
import { generateRelationships } from './data/generate-relationships.ts';
import { proportion } from './data/proportions.ts';

/** Changes whenever what is generated does. */
const RECIPE = 'a1';

/** Sixteen hex digits, as an edition has: the recipe and how many quotes. */
export const nameBenchEdition = (quotes: number): string => `${RECIPE}${quotes.toString(16).padStart(14, '0')}`;

export interface Prepared {
  readonly edition: string;
  /** Null where the data stood there already. */
  readonly entitiesPerSecond: number | null;
}

/** The made-up report with so many quotes as the current edition; loaded through the driver where it is not there yet. */
export async function prepareData(graph: Graph, quotes: number): Promise<Prepared> {
  const edition = nameBenchEdition(quotes);
  if ((await readDataset(graph)).edition === edition)
    return applyConstraints(graph).then(() => ({ edition, entitiesPerSecond: null }));
  await applyIdentities(graph);
  await graph.write({ name: 'bench/clear', text: CLEAR }, {}, { deadlineMs: 600_000 });
  const sizes = proportion(quotes);
  const started = performance.now();
  let entities = 0;
  await stageEdition(
    graph,
    edition,
    { nodes: generateNodes(sizes), relationships: generateRelationships(sizes) },
    (done) => (entities = done),
  );
  await applyConstraints(graph);
  const entitiesPerSecond = (entities * 1000) / (performance.now() - started);
  await graph.write(readStatement('load/create-dataset'), { name: DATASET });
  await graph.write(readStatement('load/switch-edition'), { name: DATASET, edition, fingerprint: edition });
  return { edition, entitiesPerSecond };
}

const CLEAR = 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS';
