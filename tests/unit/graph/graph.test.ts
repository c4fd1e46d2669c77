import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openGraph } from '../../../server/graph/graph.ts';
import type { GraphError } from '../../../server/graph/graph-error.ts';
import type { Graph } from '../../../server/graph/graph.ts';

const ONE = { name: 'test/one', text: 'RETURN 1 AS one' };
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('a server that takes a connection and never answers is given up at the deadline', async () => {
  const graph = openAt(await listen(createServer()));
  const started = performance.now();

  const outcomes = await Promise.allSettled([
    graph.read(ONE, {}, { deadlineMs: 300 }),
    graph.write(ONE, {}, { deadlineMs: 300 }),
    graph.transaction('test', (run) => run(ONE, {}), { deadlineMs: 300 }),
    graph.describeServer({ deadlineMs: 300 }),
  ]);

  expect(performance.now() - started).toBeLessThan(3_000);
  expect(outcomes).toMatchObject(outcomes.map(() => ({ status: 'rejected', reason: { code: 'TIMEOUT' } })));
});

test('closing does not wait for a server that never answers', async () => {
  const graph = openAt(await listen(createServer()));
  await graph.read(ONE, {}, { deadlineMs: 100 }).catch(() => undefined);
  const started = performance.now();

  await graph.close();

  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a port where nobody listens is UNAVAILABLE, and the message says what to look at', async () => {
  const server = createServer();
  const port = await listen(server);
  server.close();

  const read = openAt(port).read(ONE, {});

  await expect(read).rejects.toMatchObject({ name: 'GraphError', code: 'UNAVAILABLE' });
  await expect(read).rejects.toThrow(/cannot be reached.*NEO4J_URI/s);
});

test('the driver writes down no trace of each statement, and everybody else still does', async () => {
  const server = createServer();
  const port = await listen(server);
  server.close();

  const error: unknown = await openAt(port)
    .read(ONE, {})
    .catch((reason: unknown) => reason);

  expect((error as GraphError).cause).toHaveProperty('stack', expect.not.stringContaining('\n    at '));
  expect(new Error('here').stack).toContain('graph.test.ts');
});

test('a server that speaks another protocol is UNAVAILABLE', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));

  const read = openAt(await listen(server)).read(ONE, {});

  await expect(read).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('an address that is none is refused at once, without the password', () => {
  const open = () => openGraph({ ...settingsOf(1), uri: 'http://neo4j:hush-hush@host:7474' });

  expect(open).toThrow(/'http:\/\/host:7474' is not an address of a Neo4j\. Write NEO4J_URI as/);
});

test('no error holds the password', async () => {
  const error: unknown = await openAt(await listen(createServer((socket) => socket.destroy())))
    .read(ONE, {})
    .catch((caught: unknown) => caught);

  expect(error).toBeInstanceOf(Error);
  expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('hush-hush');
});

async function listen(server: Server): Promise<number> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function openAt(port: number): Graph {
  const graph = openGraph(settingsOf(port));
  closing.unshift(() => graph.close());
  return graph;
}

function settingsOf(port: number) {
  return { uri: `bolt://127.0.0.1:${String(port)}`, username: 'neo4j', password: 'hush-hush', database: undefined };
}
