import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from './database-error.ts';
import type { Environment } from './environment.ts';
import { withFileLock } from './file-lock.ts';
import { findJdk } from './find-jdk.ts';
import { listHolders } from './holders.ts';
import { LOCAL_FOLDER, placeHome } from './home.ts';
import { findServer } from './server-process.ts';

const LOCK_PATIENCE_MS = 20_000;
const OUTPUT_BYTES = 16_000_000;

/** What is imported, as `neo4j-admin database import full` names it. */
export interface ImportedFile {
  readonly of: 'nodes' | 'relationships';
  readonly name: string;
  readonly header: string;
  readonly rows: string;
}

/**
 * Replaces everything in the local database of a folder by what the files hold, with Neo4j's own bulk importer from the same jars. The server must
 * have been started there once, and must not run. Throws HELD where it does, FAILED with what the importer said.
 */
export async function importDatabase(
  folder: string,
  files: readonly ImportedFile[],
  environment: Environment,
  listSeparator: string,
): Promise<void> {
  const home = placeHome(folder, LOCAL_FOLDER);
  await withFileLock(home.lockFile, { patienceMs: LOCK_PATIENCE_MS }, async () => {
    if (findServer(home) !== null || listHolders(home.holders).length > 0) throw stillRuns(home.folder);
    const { java } = await findJdk(environment);
    const tool = ['-Xmx1g', '-cp', path.join(home.jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'];
    const options = {
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      maxBuffer: OUTPUT_BYTES,
    };
    await promisify(execFile)(java, [...tool, ...describe(files, listSeparator), 'neo4j'], options);
  });
}

function describe(files: readonly ImportedFile[], listSeparator: string): string[] {
  const code = listSeparator.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  return [
    ...['--overwrite-destination', '--id-type=string', '--multiline-fields=true', `--array-delimiter=U+${code}`],
    ...files.map(({ of, name, header, rows }) => `--${of}=${name}=${path.resolve(header)},${path.resolve(rows)}`),
  ];
}

function stillRuns(folder: string): DatabaseError {
  return new DatabaseError('HELD', `The Neo4j in ${folder} runs.`, 'Stop it first: npm run neo4j -- stop.');
}
