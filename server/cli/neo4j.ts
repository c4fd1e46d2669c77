/** `npm run neo4j -- status | stop [--force] | logs [--lines <n>]`: a look at the local Neo4j, and a way to stop it. */
import { existsSync, readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { DatabaseError } from '../database/database-error.ts';
import { LOCAL_FOLDER } from '../database/home.ts';
import { inspectLocalServer, stopLocalServer } from '../database/local-server.ts';
import type { LocalServer } from '../database/local-server.ts';
import { GraphError } from '../graph/graph-error.ts';
import { openGraph } from '../graph/graph.ts';

const NOT_RUNNING = 3;
const IN_USE = 4;
const BYTES_PER_MEGABYTE = 1_000_000;
const ANSWER_DEADLINE_MS = 5_000;

const folder = process.env['GOLDEN_THREAD_DATABASE_FOLDER'] ?? LOCAL_FOLDER;

const program = new Command('neo4j').description('The Neo4j that Golden Thread runs for itself.');

program
  .command('status')
  .description(`tell whether it runs, where, and who uses it (exit code ${String(NOT_RUNNING)} when it does not run)`)
  .action(printStatus);

program
  .command('stop')
  .description(`stop it (exit code ${String(IN_USE)} when a process uses it)`)
  .option('--force', 'stop it under the feet of whoever uses it')
  .action(stop);

program
  .command('logs')
  .description('print the end of its log')
  .option('--lines <count>', 'how many lines', readCount, 40)
  .action(printLogs);

await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

async function printStatus(): Promise<void> {
  const server = inspectLocalServer(folder);
  console.log(server.pid === null ? 'not running' : `running      process ${String(server.pid)}`);
  if (server.pid !== null) console.log(await describe(server));
  console.log(`used by      ${printHolders(server.holders)}`);
  console.log(`data         ${server.dataFolder}, ${(server.dataBytes / BYTES_PER_MEGABYTE).toFixed(1)} MB`);
  console.log(`log          ${server.neo4jLog}`);
  if (server.pid === null) process.exitCode = NOT_RUNNING;
}

async function describe({ settings }: LocalServer): Promise<string> {
  if (settings === null) return 'address      unknown: its configuration or password is missing';
  const graph = openGraph(settings);
  try {
    const { version, edition, address } = await graph.describeServer({ deadlineMs: ANSWER_DEADLINE_MS });
    return `version      ${version} ${edition}\naddress      ${address}`;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return `address      ${settings.uri}, but: ${error.message}`;
  } finally {
    await graph.close();
  }
}

async function stop({ force = false }: { force?: boolean }): Promise<void> {
  const outcome = await stopLocalServer(force, folder);
  if (outcome.kind === 'STOPPED') console.log(`stopped (process ${String(outcome.pid)})`);
  if (outcome.kind === 'NOT_RUNNING') console.log('not running');
  if (outcome.kind !== 'IN_USE') return;
  console.error(`Not stopped: used by ${printHolders(outcome.holders)}. End what uses it, or add --force.`);
  process.exitCode = IN_USE;
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(text);
}

function printLogs({ lines }: { lines: number }): void {
  const { neo4jLog, javaLog } = inspectLocalServer(folder);
  for (const file of [javaLog, neo4jLog].filter((log) => existsSync(log))) {
    console.log(`${file}\n${readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')}\n`);
  }
}

function printHolders(holders: readonly number[]): string {
  return holders.length === 0 ? 'nobody' : holders.map((pid) => `process ${String(pid)}`).join(', ');
}
