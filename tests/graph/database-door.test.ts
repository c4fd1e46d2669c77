import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import type { StatementEvent } from '../../server/graph/graph.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';

const graph = openTestGraph();
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

const say = (text: string) => ({ name: 'test', text });
const COUNT = say('MATCH (node) RETURN count(node) AS nodes');
const LASTS_FOR_EVER = say(
  'UNWIND range(1, 1000000000000) AS number WITH number WHERE number < 0 RETURN count(number)',
);

test('the server is described', async () => {
  expect(await graph.describeServer()).toEqual({
    version: expect.stringMatching(/^\d+\.\d+/),
    edition: 'community',
    address: inject('neo4j').uri,
  });
});

test('a read in READ mode cannot write', async () => {
  const read = graph.read(say('CREATE (:Nothing)'), {});

  await expect(read).rejects.toMatchObject({ name: 'GraphError', code: 'READ_ONLY' });
  expect(await graph.read(COUNT, {})).toEqual([{ nodes: 0 }]);
});

test('LOAD CSV reads no file', async () => {
  const file = path.resolve('.golden-thread/test/secret.csv');
  writeFileSync(file, 'secret\n');

  const read = graph.read(say('LOAD CSV FROM $url AS line RETURN line'), { url: `file://${file}` });

  await expect(read).rejects.toMatchObject({ code: 'FAILED' });
  await expect(read).rejects.toThrow(/allow_csv_import_from_file_urls|not allowed/i);
});

test('LOAD CSV asks no server, not even one of this machine', async () => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.end('secret\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const read = graph.read(say('LOAD CSV FROM $url AS line RETURN line'), {
    url: `http://127.0.0.1:${String(port)}/x.csv`,
  });

  await expect(read).rejects.toMatchObject({ code: 'FAILED' });
  expect(asked).toBe(0);
  server.close();
});

test('whole numbers go in as INTEGER and others as FLOAT, and all come out as numbers', async () => {
  const text =
    'UNWIND range(1, 9) AS n RETURN $whole AS whole, valueType($whole) AS wholeType, valueType($part) AS partType, $deep AS deep LIMIT $one';

  const rows = await graph.read(say(text), { whole: 7, part: 0.5, deep: { list: [1, [2, null], { x: 3.5 }] }, one: 1 });

  expect(rows).toEqual([
    { whole: 7, wholeType: 'INTEGER NOT NULL', partType: 'FLOAT NOT NULL', deep: { list: [1, [2, null], { x: 3.5 }] } },
  ]);
});

test('dates come out as ISO 8601, nodes and relationships as their properties, at any depth', async () => {
  const text = `CREATE (node:Thing {on: date('2025-12-17')})-[link:TO {order: 2}]->(node)
    WITH node, link RETURN node, [{link: link, on: node.on}] AS list, datetime('2025-12-17T10:00:00Z') AS at`;

  const rows = await graph.transaction('test', (run) => run(say(text), {}));

  expect(rows).toEqual([
    { node: { on: '2025-12-17' }, list: [{ link: { order: 2 }, on: '2025-12-17' }], at: '2025-12-17T10:00:00Z' },
  ]);
});

test('a write tells what it changed, and runs CALL IN TRANSACTIONS', async () => {
  const text = 'UNWIND range(1, 10) AS n CALL (n) { CREATE (:Thing {n: n}) } IN TRANSACTIONS OF 3 ROWS';

  const counters = await graph.write(say(text), {});

  expect(counters).toMatchObject({ nodesCreated: 10, propertiesSet: 10, labelsAdded: 10, nodesDeleted: 0 });
});

test('a transaction is one: what was written before it failed is gone, and its own error comes out unchanged', async () => {
  const failure = new RangeError('the work failed');

  const transaction = graph.transaction('test', async (run) => {
    await run(say('CREATE (:Thing)'), {});
    expect(await run(COUNT, {})).toEqual([{ nodes: 1 }]);
    throw failure;
  });

  await expect(transaction).rejects.toBe(failure);
  expect(await graph.read(COUNT, {})).toEqual([{ nodes: 0 }]);
});

test('what a transaction wrote is there for the next read', async () => {
  const written = await graph.transaction('test', (run) =>
    run(say('CREATE (thing:Thing {n: 1}) RETURN thing.n AS n'), {}),
  );

  expect(written).toEqual([{ n: 1 }]);
  expect(await graph.read(COUNT, {})).toEqual([{ nodes: 1 }]);
});

test('a node that a uniqueness rule refuses is a CONSTRAINT error', async () => {
  await graph.write(say('CREATE CONSTRAINT FOR (thing:Thing) REQUIRE thing.n IS UNIQUE'), {});
  await graph.write(say('CREATE (:Thing {n: 1})'), {});

  const again = graph.write(say('CREATE (:Thing {n: 1})'), {});

  await expect(again).rejects.toMatchObject({ code: 'CONSTRAINT' });
});

test('Cypher that is wrong is a FAILED error with its name and the place', async () => {
  const read = graph.read({ name: 'test/wrong', text: 'MATCH (n RETURN n' }, {});

  await expect(read).rejects.toMatchObject({ code: 'FAILED' });
  await expect(read).rejects.toThrow(/'test\/wrong' failed:.*line 1/s);
});

test('a wrong password is UNAUTHENTICATED, and the message names the variables and no password', async () => {
  const stranger = openGraph({ ...inject('neo4j'), password: 'hush-hush' });

  const description = stranger.describeServer();

  await expect(description).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(description).rejects.toThrow(/NEO4J_USERNAME and NEO4J_PASSWORD/);
  await expect(description).rejects.not.toThrow(/hush-hush/);
  await stranger.close();
});

test('a database that does not exist is DATABASE_MISSING', async () => {
  const elsewhere = openGraph({ ...inject('neo4j'), database: 'nowhere' });

  await expect(elsewhere.describeServer()).rejects.toMatchObject({ code: 'DATABASE_MISSING' });

  await elsewhere.close();
});

test('a statement that takes too long is given up, here at once and on the server soon after', async () => {
  const read = graph.read({ ...LASTS_FOR_EVER, name: 'test/long' }, {}, { deadlineMs: 200 });

  await expect(read).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining("'test/long'") });
  const running = say(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'test/long' RETURN count(*) AS running",
  );
  await expect.poll(() => graph.read(running, {}), { timeout: 10_000 }).toEqual([{ running: 0 }]);
});

test('listeners hear of every statement: its mode, parameters, rows, and whether it failed', async () => {
  const heard: StatementEvent[] = [];
  const end = graph.onStatement((event) => heard.push(event));

  await graph.read(say('UNWIND $list AS n RETURN n'), { list: [1, 2, 3] });
  await graph.write(say('CREATE (:Thing)'), {});
  await graph.transaction('test', (run) => run(COUNT, {}));
  await graph.read(say('RETURN wrong'), {}).catch(() => undefined);
  end();
  await graph.read(COUNT, {});

  expect(heard).toMatchObject([
    { mode: 'READ', parameters: { list: [1, 2, 3] }, rows: 3, failed: false },
    { mode: 'WRITE', rows: 0, failed: false },
    { mode: 'WRITE', text: COUNT.text, rows: 1, failed: false },
    { mode: 'READ', rows: 0, failed: true },
  ]);
  expect(heard.every(({ durationMs }) => durationMs > 0)).toBe(true);
});
