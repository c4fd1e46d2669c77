import type { Graph } from '../../server/graph/graph.ts';
import type { Contestant } from './contestants.ts';

const ASKED = 100;
/** The statement that empties the cache is planned too. */
const OWN = 1;

/** How many plans Neo4j made for so many requests with ids of their own: what its cache holds after it was emptied. */
export async function countPlans(
  graph: Graph,
  { url, query, variables, ids }: Contestant,
): Promise<{ plans: number; requests: number }> {
  await clearPlans(graph);
  for (const id of ids.slice(0, ASKED)) {
    const body = JSON.stringify({ query, variables: { ...variables, id } });
    await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).arrayBuffer();
  }
  return { plans: (await clearPlans(graph)) - OWN, requests: Math.min(ASKED, ids.length) };
}

/** Returns how many there were. */
export async function clearPlans(graph: Graph): Promise<number> {
  const [row] = await graph.read({ name: 'bench/clear-plans', text: 'CALL db.clearQueryCaches()' }, {});
  return Number(/\d+/.exec(String(row?.['value']))?.[0] ?? 0);
}
