import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { logIn } from './log-in.ts';
import { DatabaseError } from './database-error.ts';
import { placeJars } from './fetch-jars.ts';
import { listHolders } from './holders.ts';
import type { Home } from './home.ts';
import { readPassword } from './password.ts';
import type { ProcessIdentity } from './processes.ts';
import type { Profile } from './profile.ts';
import { reportStep } from './report.ts';
import type { Report } from './report.ts';
import { isConfigCurrent, readPort } from './server-config.ts';
import { endServer, findServer, isStopping, killServer, STOP_TAKES_AT_MOST_MS, waitForEnd } from './server-process.ts';
import type { StartedServer } from './start-server.ts';

const ANSWER_TAKES_AT_MOST_MS = 60_000;
const READINESS_TAKES_AT_MOST_MS = 5_000;
const ASK_AGAIN_MS = 100;

interface Adoption {
  readonly home: Home;
  readonly profile: Profile;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
}

/** The server of this home that runs already; null when none does, or only one that was not worth keeping and is stopped now. */
export async function adoptServer({ home, profile, report, signal }: Adoption): Promise<StartedServer | null> {
  const running = findServer(home);
  if (running === null) return null;
  if (isStopping(home, running)) {
    await reportStep(report, 'Waited for the last Neo4j to end', () => seeItEnd(home, running));
    return null;
  }
  const isShared = listHolders(home.holders).length > 0;
  const server = isShared || isCurrent(home, profile) ? await askServer(home, running, signal) : null;
  if (server === null) await replaceServer(home, running, report);
  else report(`Using the Neo4j that runs already (process ${String(running.pid)})`);
  return server;
}

async function seeItEnd(home: Home, running: ProcessIdentity): Promise<void> {
  if (!(await waitForEnd(home, running, STOP_TAKES_AT_MOST_MS))) await killServer(home, running);
}

/** One that was started by an older Golden Thread is not kept. */
function isCurrent(home: Home, profile: Profile): boolean {
  return (
    isConfigCurrent(home, profile) &&
    readFileSync(home.javaOptions, 'utf8').includes(placeJars(home.jars, home.release))
  );
}

/** A server that was left in the middle of its start needs a while. Null where it does not let us in. */
async function askServer(
  home: Home,
  identity: ProcessIdentity,
  signal: AbortSignal | undefined,
): Promise<StartedServer | null> {
  const port = readPort(home);
  const password = readPassword(home.passwordFile);
  if (port === null || password === null) return null;
  let giveUp = Date.now() + ANSWER_TAKES_AT_MOST_MS;
  while (findServer(home) !== null && Date.now() < giveUp) {
    signal?.throwIfAborted();
    const outcome = await logIn(port, password);
    if (outcome === 'WELCOME') return { identity, port, password };
    if (outcome === 'REFUSED') return null;
    if (outcome === 'UNREADY') giveUp = Math.min(giveUp, Date.now() + READINESS_TAKES_AT_MOST_MS);
    await pause(ASK_AGAIN_MS);
  }
  return null;
}

async function replaceServer(home: Home, running: ProcessIdentity, report: Report): Promise<void> {
  const [holder] = listHolders(home.holders);
  if (holder !== undefined) throw holderError(running, holder);
  await reportStep(report, `Stopped a Neo4j that was left behind (process ${String(running.pid)})`, async () => {
    await endServer(home, running);
  });
}

function holderError(running: ProcessIdentity, holder: ProcessIdentity): DatabaseError {
  return new DatabaseError(
    'HELD',
    `The local Neo4j (process ${String(running.pid)}) does not answer, and process ${String(holder.pid)} uses it.`,
    'End that process, or run `npm run neo4j -- stop --force`; then try again.',
  );
}
