import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import type { HttpServer } from '../../server/http/http-server.ts';
import { loadSmallGraph } from '../graph/small-database.ts';
import { type BreakableProxy, openBreakableProxy } from '../neo4j/breakable-proxy.ts';
import { type Holder, startHolder } from '../neo4j/start-holder.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { type Load, type Reader, ask, startLoad } from './load-server.ts';

const READERS = 8;
const THREAD = readFileSync('tests/operations/thread.graphql', 'utf8');
const BODY = JSON.stringify({ query: THREAD, variables: { id: 'small/recommendation/keep-choice' } });
/** A statement is given up after 30 s. */
const GIVEN_UP_MS = 45_000;
const RECOVERS = { timeout: 90_000, interval: 250 };

/** What a reader may be told while the database is away: never that the fault is unknown, and never nothing. */
const EXPECTED = [200, 503, 504];

async function serve(graph: Graph): Promise<{ server: HttpServer; reader: Reader }> {
  const server = await createHttpServer({ graph, viewerFolder: tmpdir(), logLevel: 'silent' });
  return { server, reader: { url: await server.listen(0), body: () => BODY } };
}

const unexpected = ({ statuses }: Load) => [...statuses.keys()].filter((status) => !EXPECTED.includes(status));
const alive = async ({ url }: Reader) => (await fetch(`${url}/healthz`)).status;
const ready = async ({ url }: Reader) => (await fetch(`${url}/readyz`)).status;

describe('a network between the API and the database that', () => {
  let proxy: BreakableProxy;
  let graph: Graph;
  let server: HttpServer;
  let reader: Reader;

  beforeAll(async () => {
    const loader = openTestGraph();
    await loadSmallGraph(loader);
    await loader.close();
    const settings = inject('neo4j');
    proxy = await openBreakableProxy(Number(new URL(settings.uri).port));
    graph = openGraph({ ...settings, uri: `bolt://127.0.0.1:${String(proxy.port)}` });
    ({ server, reader } = await serve(graph));
    expect(await ask(reader)).toBe(200);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
    proxy.close();
  });

  /** Readers ask before, during and after; then all is as it was, and nothing was started anew. */
  async function endure(whatHappens: () => Promise<void>): Promise<Load> {
    const load = startLoad(READERS, reader);
    await pause(1_000);
    await whatHappens();
    expect(await alive(reader)).toBe(200);
    proxy.become({ delayMs: 0 });
    await expect.poll(() => ask(reader), RECOVERS).toBe(200);
    await expect.poll(() => ready(reader), RECOVERS).toBe(200);
    await load.stop();
    console.log(Object.fromEntries(load.statuses), `slowest ${load.slowestMs().toFixed(0)} ms`);
    return load;
  }

  it('is slow makes answers slow, and no other difference', async () => {
    const load = await endure(async () => {
      proxy.become({ delayMs: 150 });
      await pause(5_000);
    });

    expect([...load.statuses.keys()]).toEqual([200]);
  });

  it('is cut is told as such, and forgotten once it is whole', async () => {
    const load = await endure(async () => {
      proxy.become('REFUSING');
      proxy.breakConnections();
      await pause(5_000);
      expect(await ready(reader)).toBe(503);
    });

    expect(unexpected(load)).toEqual([]);
    expect(load.statuses.get(503)).toBeGreaterThan(0);
  });

  it('swallows everything costs each reader the deadline and no more', async () => {
    const load = await endure(async () => {
      proxy.become('SILENT');
      void proxy.swallowEverything();
      await pause(35_000);
    });

    expect(unexpected(load)).toEqual([]);
    expect(load.slowestMs()).toBeLessThan(GIVEN_UP_MS);
  });
});

describe('a database that is killed while it is read', () => {
  const FOLDER = '.golden-thread/test/killed-while-read';
  let holder: Holder;

  afterAll(() => holder.leave());

  it('is read again once it runs again, by the same server', async () => {
    holder = await startHolder(FOLDER);
    const graph = openGraph(holder.settings);
    await loadSmallGraph(graph);
    const { server, reader } = await serve(graph);
    const load = startLoad(READERS, reader);
    await pause(2_000);

    process.kill(holder.pid, 'SIGKILL');
    await expect.poll(() => ask(reader), RECOVERS).toBe(503);
    await holder.die();
    holder = await startHolder(FOLDER);

    await expect.poll(() => ask(reader), RECOVERS).toBe(200);
    await load.stop();
    await server.close();
    await graph.close();
    console.log(Object.fromEntries(load.statuses), `slowest ${load.slowestMs().toFixed(0)} ms`);
    expect(unexpected(load)).toEqual([]);
    expect(load.statuses.get(200)).toBeGreaterThan(0);
    expect(load.slowestMs()).toBeLessThan(GIVEN_UP_MS);
  });
});
