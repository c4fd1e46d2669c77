import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { logIn } from './log-in.ts';
import { DatabaseError } from './database-error.ts';
import type { Jdk } from './find-jdk.ts';
import { findFreePort } from './free-port.ts';
import type { Home } from './home.ts';
import { serverCommand, writeJavaOptions } from './java-command.ts';
import { makePassword, readPassword } from './password.ts';
import { describeProcess } from './processes.ts';
import type { ProcessIdentity } from './processes.ts';
import type { Profile } from './profile.ts';
import { requireSpace } from './require-space.ts';
import { readPort, writeConfig } from './server-config.ts';
import { killServer } from './server-process.ts';

const ASK_AGAIN_MS = 50;
const START_DEADLINE_MS = 120_000;
const LOG_LINES = 12;

export interface Launch {
  readonly home: Home;
  readonly jdk: Jdk;
  /** The folder of the jars. */
  readonly jars: string;
  readonly profile: Profile;
  /** Java's options besides the profile's. */
  readonly options: readonly string[];
  readonly background: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface StartedServer {
  readonly identity: ProcessIdentity;
  readonly port: number;
  readonly password: string;
}

/** Starts the server and waits until it answers a query. Throws DISK_FULL, or START_FAILED with the end of its log. */
export async function startServer(launch: Launch): Promise<StartedServer> {
  const { home, profile } = launch;
  requireSpace(home.folder);
  const port = await findFreePort(readPort(home));
  writeConfig(home, port, profile);
  writeJavaOptions(home.javaOptions, launch.jdk, launch.jars, [...profile.heap, ...profile.tuning, ...launch.options]);
  const password = await ensurePassword(launch);
  const identity = spawnServer(launch);
  try {
    await waitForAnswer(home, identity, port, password, launch.signal);
  } catch (error) {
    await killServer(home, identity);
    throw error;
  }
  return { identity, port, password };
}

/**
 * Of a process group of its own, so that Ctrl-C in the terminal does not reach it before us; its output into files, so that it outlives us
 * if we are killed.
 */
function spawnServer({ home, jdk, background }: Launch): ProcessIdentity {
  mkdirSync(home.logs, { recursive: true });
  const log = openSync(home.javaLog, 'w');
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C.UTF-8' };
  const child = spawn(jdk.java, serverCommand(home), {
    cwd: home.folder,
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.once('error', () => undefined);
  child.unref();
  const pid = child.pid ?? 0;
  if (background) setPriority(pid, constants.priority.PRIORITY_LOW);
  const { started } = describeProcess(pid) ?? { started: 'never' };
  return { pid, started };
}

async function waitForAnswer(
  home: Home,
  identity: ProcessIdentity,
  port: number,
  password: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const giveUp = Date.now() + START_DEADLINE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const outcome = await logIn(port, password);
    if (outcome === 'WELCOME') return;
    if (outcome === 'REFUSED') throw lostPassword(home);
    if (describeProcess(identity.pid)?.started !== identity.started) throw startFailed(home, 'ended by itself');
    if (Date.now() > giveUp) throw startFailed(home, 'did not answer');
    await pause(ASK_AGAIN_MS);
  }
}

/** The first password can be set only before the first start; the tool reads it from the file, so that no list of processes shows it. */
async function ensurePassword({ home, jdk, jars }: Launch): Promise<string> {
  const known = readPassword(home.passwordFile);
  if (existsSync(path.join(home.data, 'databases', 'system'))) {
    if (known === null) throw lostPassword(home);
    return known;
  }
  const password = known ?? makePassword(home.passwordFile);
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${home.passwordFile}`];
  await promisify(execFile)(jdk.java, ['-XX:TieredStopAtLevel=1', '-cp', path.join(jars, '*'), ...tool], {
    env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
  });
  return password;
}

function lostPassword(home: Home): DatabaseError {
  return new DatabaseError(
    'START_FAILED',
    `The password of the local Neo4j is lost: ${home.passwordFile} does not open ${home.data}.`,
    `Remove the folder ${home.folder}; whatever stood in it is loaded again.`,
  );
}

function startFailed(home: Home, how: string): DatabaseError {
  const log = [home.javaLog, home.neo4jLog].flatMap(readLastLines).map((line) => `  ${line}`);
  return new DatabaseError(
    'START_FAILED',
    `The local Neo4j ${how} while it was started. The last it said:\n${log.join('\n')}`,
    `Its logs are in ${home.logs}. If it fails again, remove ${home.data}: what stood there is loaded again from data/.`,
  );
}

function readLastLines(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES);
}
