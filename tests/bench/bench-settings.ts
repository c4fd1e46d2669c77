import type { GraphSettings } from '../../server/graph/graph.ts';

/** As environment variables, by which a contestant learns of the database. */
export function writeSettings({ uri, username, password }: GraphSettings, edition: string): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, BENCH_EDITION: edition };
}

export function readSettings(environment: NodeJS.ProcessEnv): GraphSettings {
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = environment;
  return { uri, username, password, database: undefined };
}
