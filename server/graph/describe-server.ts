import { GraphError } from './graph-error.ts';
import type { Graph, StatementOptions } from './graph.ts';
import { isSupportedVersion, OLDEST_SERVER } from './server-version.ts';
import type { Statement } from './statement.ts';

export interface ServerDescription {
  readonly version: string;
  /** `community` or `enterprise`. */
  readonly edition: string;
  /** Without user or password. */
  readonly address: string;
}

const SERVER_COMPONENTS: Statement = {
  name: 'server-components',
  text: 'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition LIMIT 1',
};

export async function describeServer(
  graph: Pick<Graph, 'read'>,
  address: string,
  options?: StatementOptions,
): Promise<ServerDescription> {
  const [row] = await graph.read(SERVER_COMPONENTS, {}, options);
  const version = String(row?.['version']);
  if (!isSupportedVersion(version)) throw tooOld(address, version);
  return { version, edition: String(row?.['edition']), address };
}

function tooOld(address: string, version: string): GraphError {
  return new GraphError(
    'TOO_OLD',
    `Neo4j at ${address} is ${version}; Golden Thread needs ${OLDEST_SERVER} or newer.`,
    'Upgrade it, or name another server with NEO4J_URI; without NEO4J_URI a server of our own is started.',
  );
}
