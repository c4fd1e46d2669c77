import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from './database-error.ts';
import type { DatabaseOptions } from './database.ts';
import { fetchJars } from './fetch-jars.ts';
import { withFileLock } from './file-lock.ts';
import { findJdk } from './find-jdk.ts';
import { listHolders } from './holders.ts';
import { LOCAL_FOLDER, placeHome } from './home.ts';
import { findServer } from './server-process.ts';

const LOCK_PATIENCE_MS = 20_000;
const OUTPUT_BYTES = 16_000_000;
const LINES_TOLD = 12;

/** What is imported, as `neo4j-admin database import full` names it. */
export interface ImportedFile {
  readonly of: 'nodes' | 'relationships';
  readonly name: string;
  readonly header: string;
  readonly rows: string;
}

/**
 * Replaces everything in the local database of a folder by what the files hold, with Neo4j's own bulk importer from the same jars. The server must
 * have been started there once, and must not run. Throws HELD where it does, START_FAILED with what the importer said.
 */
export async function importDatabase(
  folder: string,
  files: readonly ImportedFile[],
  listSeparator: string,
  { environment, report }: Pick<DatabaseOptions, 'environment' | 'report'>,
): Promise<void> {
  const home = placeHome(folder, LOCAL_FOLDER);
  await withFileLock(home.lockFile, { patienceMs: LOCK_PATIENCE_MS }, async () => {
    if (findServer(home) !== null || listHolders(home.holders).length > 0) throw stillRuns(home.folder);
    const jdk = await findJdk(environment, home.release);
    const jars = await fetchJars({
      folder: home.jars,
      release: home.release,
      jdk,
      environment,
      report,
      signal: undefined,
    });
    const tool = ['-Xmx1g', '-cp', path.join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'];
    const options = {
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      maxBuffer: OUTPUT_BYTES,
    };
    const reportFile = `--report-file=${path.resolve(home.folder, 'import.report')}`;
    const told = [...tool, 'neo4j', reportFile, ...describe(files, listSeparator)];
    await promisify(execFile)(jdk.java, told, options).catch((error: unknown) => {
      throw importFailed(error);
    });
  });
}

function describe(files: readonly ImportedFile[], listSeparator: string): string[] {
  const code = listSeparator.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  return [
    ...['--overwrite-destination', '--id-type=string', '--multiline-fields=true', `--array-delimiter=U+${code}`],
    ...files.map(({ of, name, header, rows }) => `--${of}=${name}=${path.resolve(header)},${path.resolve(rows)}`),
  ];
}

/** The importer tells what is wrong at the end of what it prints. */
function importFailed(error: unknown): DatabaseError {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('\tat '));
  const said = lines.slice(-LINES_TOLD).join('\n');
  return new DatabaseError(
    'START_FAILED',
    `The bulk import failed. The last it said:\n${said}`,
    'Nothing was imported.',
  );
}

function stillRuns(folder: string): DatabaseError {
  return new DatabaseError('HELD', `The Neo4j in ${folder} runs.`, 'Stop it first: npm run neo4j -- stop.');
}
