import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from './database-error.ts';
import { identifySelf, isAlive } from './processes.ts';
import type { ProcessIdentity } from './processes.ts';

const ASK_AGAIN_MS = 50;
const BREAKING_TAKES_AT_MOST_MS = 10_000;

interface LockOptions {
  /** How long to wait for the one who holds it. */
  readonly patienceMs: number;
  /** Told once when there is somebody to wait for. */
  readonly onWait?: (holder: ProcessIdentity) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Runs the work while no other process does anything under the same lock. A lock whose holder died counts for nothing. */
export async function withFileLock<T>(file: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await takeLock(file, options);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function takeLock(file: string, { patienceMs, onWait, signal }: LockOptions): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const giveUp = Date.now() + patienceMs;
  let told = false;
  while (!tryLock(file)) {
    signal?.throwIfAborted();
    const holder = readHolder(file);
    if (holder !== null && !isAlive(holder)) breakLock(file, holder);
    else if (Date.now() > giveUp) throw heldError(file, holder);
    else {
      if (holder !== null && !told) onWait?.(holder);
      told ||= holder !== null;
      await pause(ASK_AGAIN_MS);
    }
  }
}

/** Linking a written file is atomic: nobody ever sees a lock without its holder. */
function tryLock(file: string): boolean {
  const own = `${file}.${String(process.pid)}.${String(Math.random()).slice(2)}`;
  try {
    writeFileSync(own, JSON.stringify(identifySelf()));
    linkSync(own, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** One at a time, and only the very lock that was found stale: else two could each remove the other's fresh one. */
function breakLock(file: string, stale: ProcessIdentity): void {
  const breaking = `${file}.breaking`;
  try {
    writeFileSync(breaking, '', { flag: 'wx' });
  } catch {
    removeIfOlder(breaking, BREAKING_TAKES_AT_MOST_MS);
    return;
  }
  const holder = readHolder(file);
  if (holder?.pid === stale.pid && holder.started === stale.started) rmSync(file, { force: true });
  rmSync(breaking, { force: true });
}

function removeIfOlder(file: string, ageMs: number): void {
  const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (modified !== undefined && Date.now() - modified > ageMs) rmSync(file, { force: true });
}

/** Null when it was given back in between. */
function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

function heldError(file: string, holder: ProcessIdentity | null): DatabaseError {
  const who = holder === null ? 'another process' : `process ${String(holder.pid)}`;
  return new DatabaseError(
    'HELD',
    `The local Neo4j is being started or stopped by ${who}, which does not finish.`,
    `End that process and run the command again. (Lock: ${file})`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
