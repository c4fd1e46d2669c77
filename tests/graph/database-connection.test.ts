import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import type { Graph, StatementEvent } from '../../server/graph/graph.ts';
import { openBreakableProxy } from '../neo4j/breakable-proxy.ts';
import type { BreakableProxy } from '../neo4j/breakable-proxy.ts';

const ONE = { name: 'test/one', text: 'RETURN 1 AS one' };

let proxy: BreakableProxy;
let graph: Graph;
beforeEach(async () => {
  const settings = inject('neo4j');
  proxy = await openBreakableProxy(Number(new URL(settings.uri).port));
  graph = openGraph({ ...settings, uri: `bolt://127.0.0.1:${String(proxy.port)}` });
  await Promise.all(Array.from({ length: 8 }, () => graph.read(ONE, {})));
});
afterEach(async () => {
  await graph.close();
  proxy.close();
});

test('a read whose connection breaks is sent once more', async () => {
  const heard = listen();
  const sent = proxy.swallowEverything();
  const read = graph.read(ONE, {});
  await sent;

  proxy.breakConnections();

  expect(await read).toEqual([{ one: 1 }]);
  expect(heard.map(({ failed }) => failed)).toEqual([true, false]);
});

test('a write whose connection breaks is not sent again', async () => {
  const heard = listen();
  const sent = proxy.swallowEverything();
  const write = graph.write(ONE, {});
  await sent;

  proxy.breakConnections();

  await expect(write).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(heard.map(({ failed }) => failed)).toEqual([true]);
});

test('connections that broke while nobody used them are not noticed by a reader', async () => {
  proxy.breakConnections();

  const reads = await Promise.all(Array.from({ length: 8 }, () => graph.read(ONE, {})));

  expect(reads).toEqual(Array.from({ length: 8 }, () => [{ one: 1 }]));
});

test('a connection that swallows everything is given up at the deadline, and a new one works', async () => {
  void proxy.swallowEverything();
  const lost = await Promise.allSettled(Array.from({ length: 8 }, () => graph.read(ONE, {}, { deadlineMs: 300 })));

  const found = await graph.read(ONE, {}, { deadlineMs: 5_000 });

  expect(lost).toMatchObject(lost.map(() => ({ status: 'rejected', reason: { code: 'TIMEOUT' } })));
  expect(found).toEqual([{ one: 1 }]);
});

test('an address of a cluster (neo4j://) is read from and written to alike, by the routes that the server gives', async () => {
  const settings = inject('neo4j');
  const routed = openGraph({ ...settings, uri: settings.uri.replace('bolt://', 'neo4j://') });

  const described = await routed.describeServer();
  const read = await routed.read(ONE, {});
  const refused = await routed
    .read({ name: 'test/write', text: 'CREATE (:Nothing)' }, {})
    .catch((error: unknown) => error);
  await routed.write(ONE, {});

  expect(described.address).toMatch(/^neo4j:/);
  expect(read).toEqual([{ one: 1 }]);
  expect(refused).toMatchObject({ code: 'READ_ONLY' });
  await routed.close();
});

function listen(): StatementEvent[] {
  const heard: StatementEvent[] = [];
  graph.onStatement((event) => heard.push(event));
  return heard;
}
