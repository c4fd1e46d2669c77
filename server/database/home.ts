import path from 'node:path';
import { chooseRelease } from './neo4j-release.ts';
import type { Neo4jRelease } from './neo4j-release.ts';

/** Of the product's own server, and of what all local servers share. */
export const LOCAL_FOLDER = '.golden-thread/neo4j';

/** Every path of one local server; nothing of it lies outside its folder, but for the jars, which servers share. */
export interface Home {
  readonly release: Neo4jRelease;
  readonly folder: string;
  readonly conf: string;
  readonly confFile: string;
  readonly javaOptions: string;
  /** One for each release but the usual: a newer one changes what an older cannot read any more. */
  readonly data: string;
  readonly logs: string;
  /** What Java prints: the place to look when it does not even begin. */
  readonly javaLog: string;
  readonly neo4jLog: string;
  readonly passwordFile: string;
  readonly holders: string;
  readonly lockFile: string;
  /** Stands while the server is being stopped. */
  readonly stoppingFile: string;
  readonly jars: string;
  /** Class archives, which make a start quick. */
  readonly archives: string;
}

export function placeHome(folder: string, shared: string, release = chooseRelease(process.env)): Home {
  const root = path.resolve(folder);
  const within = (...parts: string[]) => path.join(root, ...parts);
  return {
    release,
    folder: root,
    conf: within('conf'),
    confFile: within('conf', 'neo4j.conf'),
    javaOptions: within('conf', 'java-options'),
    data: within(release.isUsual ? 'data' : `data-${release.version}`),
    logs: within('logs'),
    javaLog: within('logs', 'java.log'),
    neo4jLog: within('logs', 'neo4j.log'),
    passwordFile: within('password'),
    holders: within('holders'),
    lockFile: within('lock'),
    stoppingFile: within('stopping'),
    jars: path.resolve(shared, 'jars'),
    archives: path.resolve(shared, 'archives'),
  };
}
