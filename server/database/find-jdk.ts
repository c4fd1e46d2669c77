import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { DatabaseError, THREE_WAYS } from './database-error.ts';
import type { Environment } from './environment.ts';
import type { Neo4jRelease } from './neo4j-release.ts';

export interface Jdk {
  /** The folder that JAVA_HOME would name. */
  readonly home: string;
  readonly java: string;
  readonly major: number;
  /** All that `java -version` says: it changes with every build. */
  readonly description: string;
}

/** From 26 on Java refuses what Neo4j does with memory. */
const NEWEST_JAVA = 25;

const JAVA = process.platform === 'win32' ? 'java.exe' : 'java';
const ASK_TIMEOUT_MS = 10_000;

/** Where the installers of this world put JDKs: folders that hold one folder for each. */
const USUAL_FOLDERS: readonly string[] = [
  '/usr/lib/jvm',
  '/usr/lib64/jvm',
  '/usr/java',
  '/usr/local',
  '/opt',
  '/opt/java',
  '/opt/jdk',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Library/Java/JavaVirtualMachines',
  '~/.sdkman/candidates/java',
  '~/.jdks',
  '~/.asdf/installs/java',
  '~/.local/share/mise/installs/java',
];

/** JAVA_HOME where it is suitable, else the newest suitable one of PATH and the usual folders. Throws NO_JAVA, telling what was found instead. */
export async function findJdk(
  environment: Environment,
  { oldestJava }: Pick<Neo4jRelease, 'oldestJava'>,
  folders = USUAL_FOLDERS,
): Promise<Jdk> {
  const isSuitable = ({ major }: Jdk): boolean => major >= oldestJava && major <= NEWEST_JAVA;
  const chosen = environment['JAVA_HOME'];
  const preferred = chosen === undefined ? [] : await describeAll([chosen]);
  const first = preferred.find(isSuitable);
  if (first !== undefined) return first;
  const found = await describeAll([...fromPath(environment), ...folders.flatMap(listJdkFolders)]);
  const [newest] = found.filter(isSuitable).toSorted((one, other) => other.major - one.major);
  if (newest === undefined) throw noJava(oldestJava, [...preferred, ...found]);
  return newest;
}

/** `/usr/bin/java` is a link into the JDK's folder. */
function fromPath(environment: Environment): string[] {
  return (environment['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, JAVA))
    .filter((file) => existsSync(file))
    .map((file) => path.dirname(path.dirname(realpathSync(file))));
}

function listJdkFolders(folder: string): string[] {
  const root = folder.replace(/^~/, homedir());
  try {
    return readdirSync(root).flatMap((name) => [path.join(root, name), path.join(root, name, 'Contents/Home')]);
  } catch {
    return [];
  }
}

async function describeAll(homes: readonly string[]): Promise<Jdk[]> {
  const real = homes.filter((home) => existsSync(path.join(home, 'bin', JAVA))).map((home) => realpathSync(home));
  const described = await Promise.all([...new Set(real)].map(describeJdk));
  return described.filter((jdk) => jdk !== null);
}

/** Null where it does not run or does not tell its version. */
function describeJdk(home: string): Promise<Jdk | null> {
  const java = path.join(home, 'bin', JAVA);
  return new Promise((resolve) => {
    execFile(java, ['-version'], { timeout: ASK_TIMEOUT_MS, encoding: 'utf8' }, (error, stdout, stderr) => {
      const description = `${stderr}${stdout}`.trim();
      const major = error === null ? parseMajor(description) : null;
      resolve(major === null ? null : { home, java, major, description });
    });
  });
}

/** `openjdk version "17.0.15" …` is 17, `java version "1.8.0_402"` is 8, `openjdk 25-ea …` is 25. */
export function parseMajor(description: string): number | null {
  const [, first, second] = /^\S+ (?:version )?"?(\d+)(?:\.(\d+))?/m.exec(description) ?? [];
  if (first === undefined) return null;
  return first === '1' ? Number(second) : Number(first);
}

function noJava(oldestJava: number, found: readonly Jdk[]): DatabaseError {
  const others = found.map((jdk) => `${String(jdk.major)} in ${jdk.home}`).join(', ');
  const seen = others === '' ? 'none was found' : `found only ${others}`;
  return new DatabaseError(
    'NO_JAVA',
    `A Neo4j of our own needs Java ${String(oldestJava)} to ${String(NEWEST_JAVA)}; ${seen} (JAVA_HOME, PATH, the usual folders).`,
    THREE_WAYS,
  );
}
