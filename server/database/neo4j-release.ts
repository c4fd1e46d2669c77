import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from './database-error.ts';
import type { Environment } from './environment.ts';

export const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const VARIABLE = 'GOLDEN_THREAD_NEO4J_VERSION';

/** Which Neo4j Community a local server is. */
export interface Neo4jRelease {
  /** Such as `5.26.30` or `2026.08.1`. */
  readonly version: string;
  /** The one that the pom names. */
  readonly isUsual: boolean;
  readonly mainClass: string;
  readonly oldestJava: number;
}

/** From the year-named releases on; before them it is the other. */
const SINCE_2025 = { mainClass: 'org.neo4j.server.Neo4jCommunity', oldestJava: 21 };
const BEFORE = { mainClass: 'org.neo4j.server.CommunityEntryPoint', oldestJava: 17 };

/** The pom's, unless GOLDEN_THREAD_NEO4J_VERSION names another. Throws ENVIRONMENT where that is no version. */
export function chooseRelease(environment: Environment): Neo4jRelease {
  const usual = /<neo4j.version>(.*)<\/neo4j.version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';
  const version = environment[VARIABLE] ?? usual;
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw noVersion(version);
  const kind = Number(version.split('.')[0]) >= 2025 ? SINCE_2025 : BEFORE;
  return { version, isUsual: version === usual, ...kind };
}

function noVersion(version: string): DatabaseError {
  return new DatabaseError(
    'ENVIRONMENT',
    `${VARIABLE} is no version of Neo4j: ${version}.`,
    'Write one such as 5.26.30 or 2026.08.1, or unset it.',
  );
}
