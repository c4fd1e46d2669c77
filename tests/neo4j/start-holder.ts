import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { GraphSettings } from '../../server/graph/graph.ts';

/** Another process that holds the local Neo4j of a folder. */
export interface Holder {
  readonly child: ChildProcess;
  readonly settings: GraphSettings;
  readonly origin: string;
  /** Of the server. */
  readonly pid: number;
  /** Asks it to release and end; resolves with its exit code. */
  leave(): Promise<number | null>;
  /** kill -9. */
  die(): Promise<void>;
}

export function spawnHolder(folder: string): ChildProcess {
  return spawn(process.execPath, ['server/cli/run.mjs', 'tests/neo4j/hold-database.ts', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function startHolder(folder: string): Promise<Holder> {
  const child = spawnHolder(folder);
  const told: string[] = [];
  child.stderr?.on('data', (text: Buffer) => told.push(text.toString()));
  const ended = once(child, 'exit');
  const state = JSON.parse(await firstLine(child, told)) as Pick<Holder, 'settings' | 'origin' | 'pid'>;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return { child, ...state, leave: () => end('SIGTERM'), die: async () => void (await end('SIGKILL')) };
}

async function firstLine(child: ChildProcess, told: readonly string[]): Promise<string> {
  if (child.stdout === null) throw new Error('The holder has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return line;
  }
  throw new Error(`The holder ended before it had a database:\n${told.join('')}`);
}
