import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { logIn } from './bolt-login.ts';
import { archiveOptions, makeArchive, placeArchive } from './class-archive.ts';
import { DatabaseError } from './database-error.ts';
import type { Database, DatabaseOptions, Origin } from './database.ts';
import { readEnvironment } from './environment.ts';
import { fetchJars, readNeo4jVersion } from './fetch-jars.ts';
import { withFileLock } from './file-lock.ts';
import { findJdk } from './find-jdk.ts';
import { addHolder, listHolders, removeHolder } from './holders.ts';
import { placeHome } from './home.ts';
import type { Home } from './home.ts';
import { readPassword } from './password.ts';
import type { ProcessIdentity } from './processes.ts';
import { PRODUCT_PROFILE, TEST_PROFILE } from './profile.ts';
import { reportStep } from './report.ts';
import { readPort } from './server-config.ts';
import { findServer, isStopping, killServer, stopServer, waitForEnd } from './server-process.ts';
import type { Settings } from './settings.ts';
import { startServer } from './start-server.ts';
import type { StartedServer } from './start-server.ts';

export const LOCAL_FOLDER = '.golden-thread/neo4j';

const OTHER_START_TAKES_AT_MOST_MS = 300_000;
const OTHER_STOP_TAKES_AT_MOST_MS = 20_000;
const ADOPTION_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 3_000;

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
  return underLock(home, options, async () => {
    const adopted = await adoptServer(home, options);
    const server = adopted ?? (await launchServer(home, options));
    return hold(home, server, adopted === null ? 'STARTED' : 'ADOPTED');
  });
}

function underLock<T>(home: Home, { report, signal }: DatabaseOptions, work: () => Promise<T>): Promise<T> {
  const onWait = (holder: ProcessIdentity) => {
    report(`Waiting for process ${String(holder.pid)}, which is starting or stopping the local Neo4j …`);
  };
  return withFileLock(home.lockFile, { patienceMs: OTHER_START_TAKES_AT_MOST_MS, onWait, signal }, work);
}

/** Null when none of ours runs, or only one that was not worth keeping and is stopped now. */
async function adoptServer(home: Home, options: DatabaseOptions): Promise<StartedServer | null> {
  const running = findServer(home);
  if (running === null) return null;
  if (isStopping(home, running)) {
    const wait = () => waitForEnd(home, running, OTHER_STOP_TAKES_AT_MOST_MS);
    const ended = await reportStep(options.report, 'Waited for the last Neo4j to end', wait);
    if (!ended) await killServer(home, running);
    return null;
  }
  const server = await askServer(home, running, options.signal);
  if (server !== null) return server;
  await replaceServer(home, running, options);
  return null;
}

/** A server that was left in the middle of its start needs a while. */
async function askServer(
  home: Home,
  identity: ProcessIdentity,
  signal: AbortSignal | undefined,
): Promise<StartedServer | null> {
  const port = readPort(home);
  const password = readPassword(home.passwordFile);
  if (port === null || password === null) return null;
  const giveUp = Date.now() + ADOPTION_PATIENCE_MS;
  while (findServer(home) !== null && Date.now() < giveUp) {
    signal?.throwIfAborted();
    const outcome = await logIn(port, password);
    if (outcome === 'WELCOME') return { identity, port, password };
    if (outcome === 'REFUSED') return null;
    await pause(100);
  }
  return null;
}

async function replaceServer(home: Home, running: ProcessIdentity, { report }: DatabaseOptions): Promise<void> {
  const [holder] = listHolders(home.holders);
  if (holder !== undefined) {
    throw new DatabaseError(
      'HELD',
      `The local Neo4j (process ${String(running.pid)}) does not answer, and process ${String(holder.pid)} uses it.`,
      'End that process, or run `npm run neo4j -- stop --force`; then try again.',
    );
  }
  report(`Stopping a Neo4j of ours that does not answer (process ${String(running.pid)}) …`);
  if (!(await stopServer(home, running, OTHER_STOP_TAKES_AT_MOST_MS))) await killServer(home, running);
}

async function launchServer(home: Home, options: DatabaseOptions): Promise<StartedServer> {
  const { environment, report, signal } = options;
  const forTests = options.purpose === 'TEST';
  const jdk = await findJdk(environment);
  const jars = await fetchJars({ folder: home.jars, jdk, environment, report, signal });
  const archive = placeArchive(home, jdk, jars);
  if (forTests && !existsSync(archive)) {
    const make = () => makeArchive({ archive, jdk, jars, background: false, signal });
    await reportStep(report, 'Made an archive of Neo4j’s classes, which halves the time of every start', make);
  }
  const profile = forTests ? TEST_PROFILE : PRODUCT_PROFILE;
  const launch = { home, jdk, jars, profile, options: archiveOptions(archive), background: false, signal };
  return reportStep(report, `Started Neo4j ${readNeo4jVersion()} on Java ${String(jdk.major)}`, () =>
    startServer(launch),
  );
}

function hold(home: Home, server: StartedServer, origin: Origin): Database {
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
    release: () => (released ??= letGo(home, server.identity, holder)),
  };
}

async function letGo(home: Home, server: ProcessIdentity, holder: string): Promise<void> {
  const leave = async () => {
    removeHolder(holder);
    if (listHolders(home.holders).length === 0) await stopServer(home, server, STOP_PATIENCE_MS);
  };
  await withFileLock(home.lockFile, { patienceMs: STOP_PATIENCE_MS }, leave).catch(() => {
    removeHolder(holder);
  });
}
