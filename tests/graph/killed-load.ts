import { expect } from 'vitest';
import type { Graph, GraphSettings } from '../../server/graph/graph.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { readDataset } from '../../server/load/dataset.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { clearGraph } from '../neo4j/test-graph.ts';
import { digestGraph } from './dump-graph.ts';
import { killLoad } from './kill-load.ts';
import { makeSyntheticRows } from './synthetic-rows.ts';

const SIZE = 6_000;

/** Kills this many loads at points spread over the time that one takes; each leaves the old edition or the new one, and the next load the same graph. */
export async function expectKilledLoadsToLeaveNoTrace(
  graph: Graph,
  settings: GraphSettings,
  kills: number,
): Promise<void> {
  await clearGraph(graph);
  await applyConstraints(graph);
  const started = Date.now();
  const wanted = await loadGraph(graph, makeSyntheticRows('wanted', SIZE), 'wanted');
  const loadMs = Date.now() - started;
  const wantedDigest = await digestGraph(graph);
  const old = await loadGraph(graph, makeSyntheticRows('old', 300), 'old');
  let killedUnderWay = 0;

  for (let kill = 0; kill < kills; kill += 1) {
    const afterMs = ((kill + Math.random()) / kills) * loadMs;
    const underWay = await killLoad(settings, 'wanted', SIZE, afterMs);
    const { edition } = await readDataset(graph);

    expect([old.edition, wanted.edition], `after a kill at ${afterMs.toFixed(0)} of ${String(loadMs)} ms`).toContain(
      edition,
    );
    if (underWay) killedUnderWay += 1;
    if (edition === wanted.edition) await loadGraph(graph, makeSyntheticRows('old', 300), 'old');
  }
  await loadGraph(graph, makeSyntheticRows('wanted', SIZE), 'wanted');

  expect(await digestGraph(graph)).toBe(wantedDigest);
  expect(killedUnderWay).toBeGreaterThan(0);
}
