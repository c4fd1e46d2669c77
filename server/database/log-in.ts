import { GraphError, type GraphErrorCode } from '../graph/graph-error.ts';
import { openGraph } from '../graph/graph.ts';

/**
 * WELCOME it lets us in and answers a query; UNREADY it lets us in and answers none, which passes at a start and stays after a full disk;
 * REFUSED it is a Neo4j, but not with this password; SILENT anything else.
 */
export type LoginOutcome = 'WELCOME' | 'UNREADY' | 'REFUSED' | 'SILENT';

const OUTCOMES: Partial<Record<GraphErrorCode, LoginOutcome>> = {
  UNAUTHENTICATED: 'REFUSED',
  BROKEN: 'UNREADY',
  DISK_FULL: 'UNREADY',
  FAILED: 'UNREADY',
};

const PATIENCE_MS = 2_000;

/** An open port comes a moment before the first answer, so a query is asked. */
export async function logIn(port: number, password: string): Promise<LoginOutcome> {
  const uri = `bolt://127.0.0.1:${String(port)}`;
  const graph = openGraph({ uri, username: 'neo4j', password, database: undefined });
  try {
    await graph.describeServer({ deadlineMs: PATIENCE_MS });
    return 'WELCOME';
  } catch (error) {
    return (error instanceof GraphError && OUTCOMES[error.code]) || 'SILENT';
  } finally {
    await graph.close();
  }
}
