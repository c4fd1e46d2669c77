import { adoptServer } from './adopt-server.ts';
import { DatabaseError } from './database-error.ts';
import type { Database, DatabaseOptions, Origin } from './database.ts';
import { readEnvironment } from './environment.ts';
import { withFileLock } from './file-lock.ts';
import { addHolder, listHolders, removeHolder } from './holders.ts';
import { LOCAL_FOLDER, placeHome } from './home.ts';
import type { Home } from './home.ts';
import { launchServer } from './launch-server.ts';
import type { ProcessIdentity } from './processes.ts';
import { PRODUCT_PROFILE, TEST_PROFILE } from './profile.ts';
import { END_TAKES_AT_MOST_MS, endServer } from './server-process.ts';
import type { Settings } from './settings.ts';
import type { StartedServer } from './start-server.ts';

const OTHER_START_TAKES_AT_MOST_MS = 300_000;
const LOCK_PATIENCE_MS = 3_000;
/** What releasing the database takes at most. */
export const RELEASE_TAKES_AT_MOST_MS = LOCK_PATIENCE_MS + END_TAKES_AT_MOST_MS;

/** The Neo4j that NEO4J_URI names; else the local one, shared with whoever uses it already, or started. Throws DatabaseError. */
export async function findOrStartDatabase(options: DatabaseOptions): Promise<Database> {
  const settings = readEnvironment(options.environment);
  return settings === null ? useLocalServer(options) : useExternalServer(settings);
}

function useExternalServer(settings: Settings): Database {
  return { settings, origin: 'EXTERNAL', pid: null, folder: null, release: () => Promise.resolve() };
}

async function useLocalServer(options: DatabaseOptions): Promise<Database> {
  const home = placeHome(options.folder ?? LOCAL_FOLDER, options.sharedFolder ?? LOCAL_FOLDER);
  const { report, signal } = options;
  const onWait = (other: ProcessIdentity) => {
    report(`Waiting for process ${String(other.pid)}, which is starting or stopping the local Neo4j …`);
  };
  const lock = { patienceMs: OTHER_START_TAKES_AT_MOST_MS, onWait, signal };
  return withFileLock(home.lockFile, lock, () => adoptOrLaunch(home, options)).catch((error: unknown) => {
    throw isDiskFull(error) ? diskFull(home, error) : error;
  });
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

function diskFull(home: Home, cause: unknown): DatabaseError {
  return new DatabaseError('DISK_FULL', `The disk of ${home.folder} is full.`, 'Free some space and try again.', cause);
}

async function adoptOrLaunch(home: Home, options: DatabaseOptions): Promise<Database> {
  const isTest = options.purpose === 'TEST';
  const profile = isTest ? TEST_PROFILE : PRODUCT_PROFILE;
  if (isTest) refuseToShare(home);
  const adopted = await adoptServer({ home, profile, report: options.report, signal: options.signal });
  if (adopted !== null) return hold(home, adopted, 'ADOPTED', () => Promise.resolve());
  const launched = await launchServer(home, profile, options);
  return hold(home, launched, 'STARTED', launched.giveUpArchive);
}

function refuseToShare(home: Home): void {
  const [other] = listHolders(home.holders);
  if (other === undefined) return;
  const problem = `Process ${String(other.pid)} uses the test server in ${home.folder}.`;
  throw new DatabaseError('HELD', problem, 'Wait until its tests have ended.');
}

function hold(home: Home, server: StartedServer, origin: Origin, before: () => Promise<void>): Database {
  const holder = addHolder(home.holders);
  let released: Promise<void> | undefined;
  return {
    settings: {
      uri: `bolt://127.0.0.1:${String(server.port)}`,
      username: 'neo4j',
      password: server.password,
      database: undefined,
    },
    origin,
    pid: server.identity.pid,
    folder: home.folder,
    release: () => (released ??= before().then(() => letGo(home, server.identity, holder))),
  };
}

/** Where another process has the lock, it is about to use the server. A full disk, which takes no lock, stops no stop. */
async function letGo(home: Home, server: ProcessIdentity, holder: string): Promise<void> {
  removeHolder(holder);
  const stopAsLast = async () => {
    if (listHolders(home.holders).length === 0) await endServer(home, server);
  };
  await withFileLock(home.lockFile, { patienceMs: LOCK_PATIENCE_MS }, stopAsLast).catch((error: unknown) =>
    error instanceof DatabaseError ? undefined : stopAsLast(),
  );
}
