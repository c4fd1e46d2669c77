import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import { GraphError } from '../../server/graph/graph-error.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { digestGraph } from '../graph/dump-graph.ts';
import { makeSyntheticRows } from '../graph/synthetic-rows.ts';

const folder = '.golden-thread/test/interrupted';
const environment = { ...process.env, NEO4J_URI: undefined };
const start = () => findOrStartDatabase({ environment, folder, purpose: 'TEST', report: () => undefined });
rmSync(folder, { recursive: true, force: true });
let database = await start();
let graph = openGraph(database.settings);

afterAll(async () => {
  await graph.close();
  await database.release();
});

it('a Neo4j killed in the middle of a load gives a clear error, and after its restart the graph is as it was', async () => {
  await applyConstraints(graph);
  await loadGraph(graph, makeSyntheticRows('kept', 500), 'kept');
  const before = await digestGraph(graph);
  const pid = database.pid ?? 0;

  const loading = loadGraph(graph, makeSyntheticRows('lost', 20_000), 'lost', () => {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  });

  await expect(loading).rejects.toThrow(GraphError);
  await graph.close();
  await database.release();
  await sleep(200);
  database = await start();
  graph = openGraph(database.settings);
  const after = await loadGraph(graph, makeSyntheticRows('kept', 500), 'kept');
  expect(after.changed).toBe(false);
  const cleaned = await loadGraph(graph, makeSyntheticRows('next', 10), 'next');
  expect(cleaned.changed).toBe(true);
  await loadGraph(graph, makeSyntheticRows('kept', 500), 'kept');
  expect(await digestGraph(graph)).toBe(before);
});
