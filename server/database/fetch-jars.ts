import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError, THREE_WAYS } from './database-error.ts';
import type { Environment } from './environment.ts';
import type { Jdk } from './find-jdk.ts';
import { POM } from './neo4j-release.ts';
import type { Neo4jRelease } from './neo4j-release.ts';
import { describeProcess } from './processes.ts';
import { reportStep } from './report.ts';
import type { Report } from './report.ts';

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const PROGRESS_EVERY_MS = 3_000;

export interface FetchOptions {
  /** Where the sets of jars stand, one folder for each pom. */
  readonly folder: string;
  readonly release: Neo4jRelease;
  readonly jdk: Jdk;
  readonly environment: Environment;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
}

/**
 * The folder of the jars that the pom names. Maven fetches them once, into a folder of another name that is renamed when it is whole, so that an
 * interrupted fetch leaves nothing that looks finished. Throws NO_MAVEN or NO_JARS.
 */
export async function fetchJars(options: FetchOptions): Promise<string> {
  const { release } = options;
  const wanted = placeJars(options.folder, release);
  if (existsSync(wanted)) return wanted;
  const unfinished = path.join(options.folder, `unfinished-${String(process.pid)}`);
  clearUnfinished(options.folder);
  mkdirSync(unfinished, { recursive: true });
  try {
    const maven = findMaven(options);
    await reportStep(options.report, `Fetched Neo4j ${release.version}`, () => runMaven(maven, unfinished, options));
    moveInto(unfinished, wanted);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return wanted;
}

/** Another pom or version, another folder. */
export function placeJars(folder: string, { version, isUsual }: Neo4jRelease): string {
  const hash = createHash('sha256').update(readFileSync(POM));
  return path.join(folder, (isUsual ? hash : hash.update(version)).digest('hex').slice(0, 16));
}

/** Another process that fetched the same at the same time may have been first. */
function moveInto(unfinished: string, wanted: string): void {
  try {
    renameSync(unfinished, wanted);
  } catch (error) {
    if (!existsSync(wanted)) throw error;
  }
}

function clearUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, pid] = /^unfinished-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || describeProcess(Number(pid)) !== null) continue;
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

async function runMaven(command: string, target: string, options: FetchOptions): Promise<void> {
  const version = `-Dneo4j.version=${options.release.version}`;
  const parameters = ['-B', '-f', POM, GOAL, version, `-DoutputDirectory=${target}`, '-DincludeScope=runtime'];
  const maven = spawn(command, parameters, {
    env: { ...options.environment, JAVA_HOME: options.jdk.home },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: options.signal,
  });
  const output: string[] = [];
  for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (text: Buffer) => output.push(text.toString()));
  const progress = setInterval(() => {
    options.report(`  … ${String(countFetched(output))} files fetched from Maven Central`);
  }, PROGRESS_EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject);
    maven.once('close', resolve);
  }).finally(() => {
    clearInterval(progress);
  });
  if (code !== 0) throw noJars(options.release, output.join(''));
}

const countFetched = (output: readonly string[]): number => output.join('').split('Downloaded from').length - 1;

/** Throws NO_MAVEN. */
function findMaven({ environment, release }: FetchOptions): string {
  const command = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const homes = [environment['MAVEN_HOME'], environment['M2_HOME']].filter((home) => home !== undefined);
  const folders = [
    ...homes.map((home) => path.join(home, 'bin')),
    ...(environment['PATH'] ?? '').split(path.delimiter),
  ];
  const found = folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new DatabaseError(
    'NO_MAVEN',
    `Neo4j ${release.version} is not here yet, and Maven (mvn), which would fetch it, is not in the PATH.`,
    THREE_WAYS,
  );
}

function noJars({ version }: Neo4jRelease, output: string): DatabaseError {
  const [reason = 'no reason given'] = output
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'))
    .map((line) => line.slice('[ERROR] '.length).trim());
  return new DatabaseError(
    'NO_JARS',
    `Maven could not fetch Neo4j ${version}: ${reason}`,
    `Check the network and Maven’s settings (~/.m2/settings.xml), then run the command again.\n${THREE_WAYS}`,
  );
}
