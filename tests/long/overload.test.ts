import { setTimeout as pause } from 'node:timers/promises';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWER_FOLDER } from '../../server/cli/prepare-viewer.ts';
import { type Product, startProduct } from '../product/start-product.ts';
import { type Load, type Reader, ask, startLoad, sumOf } from './load-server.ts';

/** As many as keep the API and the database busy. */
const READERS = 32;
const TIMES = 10;
const OVERLOAD_MS = 60_000;
const MEASURE_MS = 10_000;
const WARM_UP_MS = 20_000;
const MEMORY_LIMIT_BYTES = 300_000_000;
/** What half a minute may add, once the first half has filled what is kept. */
const GROWTH = 1.25;

const QUERY = readFileSync('tests/operations/thread.graphql', 'utf8');
let product: Product;
let reader: Reader;

beforeAll(async () => {
  // As at a first start, which builds the viewer: what that takes may not stay.
  rmSync(`${VIEWER_FOLDER}.fingerprint`, { force: true });
  product = await startProduct();
  const ids = await listRecommendations(product.url);
  const chooseId = () => ids[Math.floor(Math.random() * ids.length)];
  reader = { url: product.url, body: () => JSON.stringify({ query: QUERY, variables: { id: chooseId() } }) };
});
afterAll(async () => {
  if (product.process.exitCode !== null || product.process.signalCode !== null) console.error(product.output());
  await product.stop();
});

async function listRecommendations(url: string): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ recommendations(first: 100) { edges { node { id } } } }"}',
  });
  const { data } = (await response.json()) as {
    data: { recommendations: { edges: { node: { id: string } }[] } };
  };
  return data.recommendations.edges.map(({ node }) => node.id);
}

async function readMemory(): Promise<number> {
  const printed = await (await fetch(`${product.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(printed)?.[1]);
}

const tell = (what: string, load: Load, ms: number) => {
  const perSecond = ((load.statuses.get(200) ?? 0) / ms) * 1_000;
  console.log(
    `${what}: ${perSecond.toFixed(0)} answers/s, slowest ${load.slowestMs().toFixed(0)} ms, ${JSON.stringify(Object.fromEntries(load.statuses))}`,
  );
};

describe('ten times as many readers as can be answered, for a minute', () => {
  it('are answered or told to come again; memory stays flat, and afterwards all is as it was', async () => {
    const warmUp = startLoad(READERS, reader);
    await pause(WARM_UP_MS);
    await warmUp.stop();
    const usual = startLoad(READERS, reader);
    await pause(MEASURE_MS);
    await usual.stop();
    tell('usual', usual, MEASURE_MS);

    const overload = startLoad(READERS * TIMES, reader);
    await pause(OVERLOAD_MS / 2);
    const early = await readMemory();
    await pause(OVERLOAD_MS / 2);
    const late = await readMemory();
    await overload.stop();
    tell('overload', overload, OVERLOAD_MS);
    console.log(
      `memory after half a minute ${(early / 1e6).toFixed(0)} MB, after a minute ${(late / 1e6).toFixed(0)} MB`,
    );
    const afterwards = startLoad(READERS, reader);
    await pause(MEASURE_MS);
    await afterwards.stop();
    tell('afterwards', afterwards, MEASURE_MS);

    expect([...overload.statuses.keys()].filter((status) => ![200, 503, 429].includes(status))).toEqual([]);
    expect(overload.statuses.get(200)).toBeGreaterThan(0);
    expect(late).toBeLessThan(Math.min(early * GROWTH, MEMORY_LIMIT_BYTES));
    expect([...afterwards.statuses.keys()]).toEqual([200]);
    expect(sumOf(afterwards.statuses)).toBeGreaterThan(sumOf(usual.statuses) / 4);
    expect(await ask(reader)).toBe(200);
    expect(product.process.exitCode).toBeNull();
  });
});
