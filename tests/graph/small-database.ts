import type { Graph, Row } from '../../server/graph/graph.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { DATASET } from '../../server/load/dataset.ts';
import type { Properties } from '../../server/load/graph-rows.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { stageEdition } from '../../server/load/stage-edition.ts';
import { clearGraph } from '../neo4j/test-graph.ts';
import { smallGraph } from './small-graph.ts';

const STALE_EDITION = '0000000000000000';

/** The small graph as the current edition, beside another edition with all of its ids, which nobody may see. Returns the current one's name. */
export async function loadSmallGraph(graph: Graph): Promise<string> {
  await clearGraph(graph);
  await applyConstraints(graph);
  const { edition } = await loadGraph(graph, smallGraph, 'small');
  const stale = smallGraph.nodes.map((row) => ({ ...row, properties: makeStale(row.properties) }));
  const { relationships } = smallGraph;
  await stageEdition(graph, STALE_EDITION, { nodes: stale, relationships }, () => undefined);
  return edition;
}

const makeStale = (properties: Properties): Properties => ({
  ...properties,
  ...('label' in properties ? { label: 'stale' } : {}),
  ...('name' in properties ? { name: 'stale' } : {}),
});

/** What the current edition says of itself. */
export interface Loaded {
  readonly edition: string;
  readonly loadedAt: string;
}
const READ_LOADED = {
  name: 'test/read-loaded',
  text: 'MATCH (dataset:Dataset {name: $name}) RETURN dataset.edition AS edition, dataset.loadedAt AS loadedAt',
};

export async function readLoaded(graph: Graph): Promise<Loaded> {
  const [row] = await graph.read(READ_LOADED, { name: DATASET });
  return { edition: String(row?.['edition']), loadedAt: String(row?.['loadedAt']) };
}

/** The same door, which also keeps what came through it. */
export function keepRows(graph: Graph): { readonly graph: Graph; readonly rows: Row[] } {
  const rows: Row[] = [];
  const read: Graph['read'] = async (...asked) => {
    const answer = await graph.read(...asked);
    rows.push(...answer);
    return answer;
  };
  return { graph: { ...graph, read }, rows };
}

/** How many statements were sent since it was asked for. */
export function countStatements(graph: Graph): { readonly sent: () => number } {
  let count = 0;
  graph.onStatement(() => (count += 1));
  return { sent: () => count };
}
