import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { withFileLock } from './file-lock.ts';
import { listHolders } from './holders.ts';
import { LOCAL_FOLDER, placeHome } from './home.ts';
import { readPassword } from './password.ts';
import { readPort } from './server-config.ts';
import { endServer, findServer } from './server-process.ts';
import type { Settings } from './settings.ts';

const LOCK_PATIENCE_MS = 5_000;

/** The local server as it is now, looked at from outside. */
export interface LocalServer {
  /** Null where it does not run. */
  readonly pid: number | null;
  /** Null where it was never started. */
  readonly settings: Settings | null;
  /** The processes that use it. */
  readonly holders: readonly number[];
  readonly dataFolder: string;
  readonly dataBytes: number;
  readonly neo4jLog: string;
  readonly javaLog: string;
}

export function inspectLocalServer(folder = LOCAL_FOLDER): LocalServer {
  const home = placeHome(folder, LOCAL_FOLDER);
  const port = readPort(home);
  const password = readPassword(home.passwordFile);
  const known = port !== null && password !== null;
  return {
    pid: findServer(home)?.pid ?? null,
    settings: known
      ? { uri: `bolt://127.0.0.1:${String(port)}`, username: 'neo4j', password, database: undefined }
      : null,
    holders: listHolders(home.holders).map((holder) => holder.pid),
    dataFolder: home.data,
    dataBytes: sizeOf(home.data),
    neo4jLog: home.neo4jLog,
    javaLog: home.javaLog,
  };
}

/** STOPPED now; NOT_RUNNING it did not; IN_USE by the holders, and it was not to be stopped under their feet. */
export type StopOutcome =
  | { readonly kind: 'STOPPED'; readonly pid: number }
  | { readonly kind: 'NOT_RUNNING' }
  | { readonly kind: 'IN_USE'; readonly holders: readonly number[] };

export async function stopLocalServer(force: boolean, folder = LOCAL_FOLDER): Promise<StopOutcome> {
  const home = placeHome(folder, LOCAL_FOLDER);
  return withFileLock(home.lockFile, { patienceMs: LOCK_PATIENCE_MS }, async () => {
    const server = findServer(home);
    const holders = listHolders(home.holders).map((holder) => holder.pid);
    if (server === null) return { kind: 'NOT_RUNNING' };
    if (holders.length > 0 && !force) return { kind: 'IN_USE', holders };
    await endServer(home, server);
    return { kind: 'STOPPED', pid: server.pid };
  });
}

/** Files of a running server come and go. */
function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
