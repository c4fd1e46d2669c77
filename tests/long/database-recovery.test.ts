import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { placeHome } from '../../server/database/home.ts';
import { stopLocalServer } from '../../server/database/local-server.ts';
import { describeProcess } from '../../server/database/processes.ts';
import { findServer } from '../../server/database/server-process.ts';
import { openGraph } from '../../server/graph/graph.ts';
import type { GraphSettings } from '../../server/graph/graph.ts';
import { spawnHolder, startHolder } from '../neo4j/start-holder.ts';
import type { Holder } from '../neo4j/start-holder.ts';

const FOLDER = '.golden-thread/test/recovery';
const NO_SUCH_PROCESS = 4_194_305;
const home = placeHome(FOLDER, '.golden-thread/neo4j');
const holders: Holder[] = [];

beforeAll(clearAway);
afterEach(async () => {
  await Promise.all(holders.splice(0).map((holder) => (holder.child.exitCode === null ? holder.die() : undefined)));
});
afterAll(clearAway);

test('a server that was killed loses no write that it acknowledged, and is started again', async () => {
  const first = await hold();
  const acknowledged = await writeUntilKilled(first);
  await first.leave();

  const second = await hold();

  const found = await readNumbers(second.settings);
  expect(second.origin).toBe('STARTED');
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(found).toEqual(expect.arrayContaining(acknowledged));
});

test('a server whose product was killed is used by the next one, which stops it in the end', async () => {
  const first = await hold();
  await first.die();

  const second = await hold();

  expect(second).toMatchObject({ origin: 'ADOPTED', pid: first.pid });
  expect(await second.leave()).toBe(0);
  expect(describeProcess(first.pid)).toBeNull();
});

test('two products that start at the same instant share one server, and the last to leave stops it', async () => {
  const [one, other] = await Promise.all([hold(), hold()]);

  expect([one.origin, other.origin].toSorted()).toEqual(['ADOPTED', 'STARTED']);
  expect(one.pid).toBe(other.pid);
  await one.leave();
  expect(await readNumbers(other.settings)).toEqual(expect.any(Array));
  await other.leave();
  expect(findServer(home)).toBeNull();
});

test('files left by the dead, or naming a process that is now another one, are in nobody’s way, and a mark that cannot be written keeps no server running', async () => {
  const reused = JSON.stringify({ pid: process.pid, started: 'long ago' });
  mkdirSync(home.holders, { recursive: true });
  writeFileSync(path.join(home.holders, 'dead.json'), JSON.stringify({ pid: NO_SUCH_PROCESS, started: '1' }));
  writeFileSync(path.join(home.holders, 'reused.json'), reused);
  writeFileSync(home.lockFile, reused);
  writeFileSync(home.stoppingFile, reused);
  mkdirSync(path.join(home.folder, 'run'), { recursive: true });
  writeFileSync(path.join(home.folder, 'run/neo4j.pid'), String(process.pid));

  const holder = await hold();
  rmSync(home.stoppingFile, { force: true });
  mkdirSync(home.stoppingFile);
  await holder.leave();

  expect(holder.origin).toBe('STARTED');
  expect(describeProcess(holder.pid)).toBeNull();
  expect(findServer(home)).toBeNull();
  expect(readdirSync(home.holders)).toEqual([]);
});

test('a start that is given up half-way leaves nothing running', async () => {
  const child = spawnHolder(FOLDER);
  await expect.poll(() => findServer(home), { timeout: 30_000 }).not.toBeNull();

  child.kill('SIGTERM');

  await expect.poll(() => child.exitCode ?? child.signalCode, { timeout: 10_000 }).not.toBeNull();
  expect(findServer(home)).toBeNull();
});

test('a product that is killed while it starts the server leaves one that the next uses', async () => {
  const child = spawnHolder(FOLDER);
  await expect.poll(() => findServer(home), { timeout: 30_000 }).not.toBeNull();
  child.kill('SIGKILL');

  const holder = await hold();

  expect(holder.origin).toBe('ADOPTED');
  await holder.leave();
  expect(findServer(home)).toBeNull();
});

async function hold(): Promise<Holder> {
  const holder = await startHolder(FOLDER);
  holders.push(holder);
  return holder;
}

/** Writes one number after another, and kills the server in the middle of it. */
async function writeUntilKilled(holder: Holder): Promise<number[]> {
  const graph = openGraph(holder.settings);
  const acknowledged: number[] = [];
  const write = async () => {
    for (let n = 0; ; n += 1) {
      await graph.write({ name: 'test/write', text: 'CREATE (:Number {n: $n})' }, { n });
      acknowledged.push(n);
    }
  };
  const writing = write().catch(() => undefined);
  while (acknowledged.length < 50) await pause(10);
  process.kill(holder.pid, 'SIGKILL');
  await writing;
  await graph.close();
  return acknowledged;
}

async function readNumbers(settings: GraphSettings): Promise<unknown[]> {
  const graph = openGraph(settings);
  const rows = await graph.read({ name: 'test/read', text: 'MATCH (number:Number) RETURN number.n AS n' }, {});
  await graph.close();
  return rows.map(({ n }) => n);
}

async function clearAway(): Promise<void> {
  await stopLocalServer(true, FOLDER);
  rmSync(FOLDER, { recursive: true, force: true });
}
