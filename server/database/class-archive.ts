import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Jdk } from './find-jdk.ts';
import { placeHome } from './home.ts';
import type { Home } from './home.ts';
import { describeProcess } from './processes.ts';
import { TEST_PROFILE } from './profile.ts';
import { findServer, killServer, stopServer } from './server-process.ts';
import { startServer } from './start-server.ts';

const DUMP_TAKES_AT_MOST_MS = 60_000;

/** Java's classes as it left them in memory, of one build of Java and one set of jars: halves the time of a start. */
export function placeArchive(home: Home, jdk: Jdk, jars: string): string {
  const key = createHash('sha256').update([jdk.home, jdk.description, jars].join('\n')).digest('hex').slice(0, 16);
  return path.join(home.archives, `${key}.jsa`);
}

/** Java ignores an archive that does not fit, and starts as without one. */
export function archiveOptions(archive: string): string[] {
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:class+path=off'] : [];
}

export interface ArchiveOrder {
  readonly archive: string;
  readonly jdk: Jdk;
  readonly jars: string;
  readonly background: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Starts an empty server of its own, which writes the archive when it ends. Renamed when whole; cut short, it leaves nothing. */
export async function makeArchive({ archive, ...launch }: ArchiveOrder): Promise<void> {
  const folder = path.dirname(archive);
  await clearUnfinished(folder);
  const home = placeMaking(folder, process.pid);
  const unfinished = path.join(home.folder, 'classes.jsa');
  mkdirSync(home.folder, { recursive: true });
  try {
    const options = [`-XX:ArchiveClassesAtExit=${unfinished}`];
    const { identity } = await startServer({ ...launch, home, profile: TEST_PROFILE, options });
    await stopServer(home, identity, DUMP_TAKES_AT_MOST_MS, launch.signal);
    renameSync(unfinished, archive);
  } finally {
    await removeMaking(home);
  }
}

/** So long after a start, that its first work is done. */
const LATER_MS = 20_000;

/** Makes it in the background, at a low priority; returns what gives it up. Without it the next start merely takes longer, so failures pass. */
export function makeArchiveLater(order: Omit<ArchiveOrder, 'signal' | 'background'>): () => Promise<void> {
  const giveUp = new AbortController();
  let making: Promise<void> | undefined;
  const timer = setTimeout(() => {
    making = makeArchive({ ...order, background: true, signal: giveUp.signal }).catch(() => undefined);
  }, LATER_MS).unref();
  return async () => {
    clearTimeout(timer);
    giveUp.abort();
    await making;
  };
}

const placeMaking = (folder: string, pid: number): Home =>
  placeHome(path.join(folder, `making-${String(pid)}`), folder);

/** What a killed process left behind, its server included. */
async function clearUnfinished(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, pid] = /^making-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || describeProcess(Number(pid)) !== null) continue;
    await removeMaking(placeMaking(folder, Number(pid)));
  }
}

async function removeMaking(home: Home): Promise<void> {
  const server = findServer(home);
  if (server !== null) await killServer(home, server);
  rmSync(home.folder, { recursive: true, force: true });
}
