import { existsSync } from 'node:fs';
import { archiveOptions, makeArchive, makeArchiveLater, placeArchive } from './class-archive.ts';
import type { ArchiveOrder } from './class-archive.ts';
import type { DatabaseOptions } from './database.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJdk } from './find-jdk.ts';
import type { Home } from './home.ts';
import type { Profile } from './profile.ts';
import { reportStep } from './report.ts';
import { startServer } from './start-server.ts';
import type { StartedServer } from './start-server.ts';

export interface LaunchedServer extends StartedServer {
  /** Gives up what was begun for later starts. */
  readonly giveUpArchive: () => Promise<void>;
}

/** Everything that a start of our own needs, fetched and made where it is missing. Throws DatabaseError. */
export async function launchServer(home: Home, profile: Profile, options: DatabaseOptions): Promise<LaunchedServer> {
  const { environment, report, signal } = options;
  const jdk = await findJdk(environment, home.release);
  const jars = await fetchJars({ folder: home.jars, release: home.release, jdk, environment, report, signal });
  const order = { archive: placeArchive(home, jdk, jars), jdk, jars };
  const hadArchive = existsSync(order.archive);
  if (!hadArchive && options.purpose === 'TEST') await makeArchiveNow({ ...order, background: false, signal }, options);
  const launch = { home, jdk, jars, profile, options: archiveOptions(order.archive), background: false, signal };
  const started = () => startServer(launch);
  const server = await reportStep(
    report,
    `Started Neo4j ${home.release.version} on Java ${String(jdk.major)}`,
    started,
  );
  const later = hadArchive || options.purpose === 'TEST' ? () => Promise.resolve() : makeArchiveLater(order);
  return { ...server, giveUpArchive: later };
}

function makeArchiveNow(order: ArchiveOrder, { report }: DatabaseOptions): Promise<void> {
  return reportStep(report, 'Made an archive of Neo4j’s classes, which halves every start', () => makeArchive(order));
}
