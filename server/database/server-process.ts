import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from './home.ts';
import { serverMark } from './java-command.ts';
import { findProcesses, isAlive } from './processes.ts';
import type { ProcessIdentity, RunningProcess } from './processes.ts';

const ASK_AGAIN_MS = 50;
/** A server writes down what it holds in memory, for which a busy machine takes its time. */
export const STOP_TAKES_AT_MOST_MS = 20_000;
const KILL_TAKES_AT_MOST_MS = 5_000;
export const END_TAKES_AT_MOST_MS = STOP_TAKES_AT_MOST_MS + KILL_TAKES_AT_MOST_MS;

/**
 * The list of processes is the only record of what runs: a file with a number in it can be stale, and the number somebody else's by now.
 * Null when the server of this home does not run.
 */
export function findServer(home: Home): RunningProcess | null {
  return findProcesses(serverMark(home))[0] ?? null;
}

/** Asks it to end, and waits so long; false when it is still busy ending. */
export async function stopServer(
  home: Home,
  server: ProcessIdentity,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<boolean> {
  markStopping(home, server);
  signalProcess(server, 'SIGTERM');
  return waitForEnd(home, server, patienceMs, signal);
}

/** Stopping goes on without the mark where the disk is full; a start in the same moment then waits until the server falls silent. */
function markStopping(home: Home, { pid, started }: ProcessIdentity): void {
  try {
    writeFileSync(home.stoppingFile, JSON.stringify({ pid, started }));
  } catch {
    return;
  }
}

/** Asks it to end, waits, and kills it where it is still there. */
export async function endServer(home: Home, server: ProcessIdentity): Promise<void> {
  if (!(await stopServer(home, server, STOP_TAKES_AT_MOST_MS))) await killServer(home, server);
}

/** Neo4j recovers from this at its next start; only for a server that does not end when asked. */
export async function killServer(home: Home, server: ProcessIdentity): Promise<void> {
  signalProcess(server, 'SIGKILL');
  await waitForEnd(home, server, KILL_TAKES_AT_MOST_MS);
}

export function isStopping(home: Home, server: ProcessIdentity): boolean {
  try {
    const stopping = JSON.parse(readFileSync(home.stoppingFile, 'utf8')) as ProcessIdentity;
    return stopping.pid === server.pid && stopping.started === server.started;
  } catch {
    return false;
  }
}

/** False when the patience was not enough. */
export async function waitForEnd(
  home: Home,
  server: ProcessIdentity,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const giveUp = Date.now() + patienceMs;
  while (isAlive(server)) {
    signal?.throwIfAborted();
    if (Date.now() > giveUp) return false;
    await pause(ASK_AGAIN_MS);
  }
  rmSync(home.stoppingFile, { recursive: true, force: true });
  return true;
}

/** It may end between the look and the signal. */
function signalProcess(server: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(server)) return;
  try {
    process.kill(server.pid, signal);
  } catch {
    return;
  }
}
