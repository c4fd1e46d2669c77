import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../server/database/database.ts';
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { digestGraph } from '../graph/dump-graph.ts';
import { makeSyntheticRows } from '../graph/synthetic-rows.ts';

/** A disk of its own, in memory: mounting it needs the rights of root. */
const DISK = path.resolve('.golden-thread/test/small-disk');
const start = (): Promise<Database> =>
  findOrStartDatabase({
    environment: { ...process.env, NEO4J_URI: undefined },
    folder: path.join(DISK, 'neo4j'),
    report: () => undefined,
  });
let database: Database;
let graph: Graph;

beforeAll(async () => {
  mkdirSync(DISK, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', DISK]);
  database = await start();
  graph = openGraph(database.settings);
  await applyConstraints(graph);
});
afterAll(async () => {
  await graph.close();
  await database.release();
  execFileSync('umount', ['--lazy', DISK]);
});

it('a disk that fills up in the middle of a load is named as the cause, and with space again the graph is as it was', async () => {
  await loadGraph(graph, makeSyntheticRows('kept', 300), 'kept');
  const before = await digestGraph(graph);

  const loading = loadGraph(graph, makeSyntheticRows('x'.repeat(2_000), 60_000), 'lost');

  await expect(loading).rejects.toThrow(/disk|space/i);
  await graph.close();
  await database.release();
  execFileSync('mount', ['-o', 'remount,size=1g', DISK]);
  database = await start();
  graph = openGraph(database.settings);
  expect(await loadGraph(graph, makeSyntheticRows('kept', 300), 'kept')).toMatchObject({ changed: false });
  await loadGraph(graph, makeSyntheticRows('next', 10), 'next');
  await loadGraph(graph, makeSyntheticRows('kept', 300), 'kept');
  expect(await digestGraph(graph)).toBe(before);
});
