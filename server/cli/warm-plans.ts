import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listReportFolders } from './code-reports.ts';

const OPERATIONS = 'client/operations';

/**
 * Asks once what the viewer will ask, so that Neo4j has planned it before the first reader comes: planning takes longer than answering.
 * Whatever fails here, fails for nobody.
 */
export async function warmPlans(address: string, signal: AbortSignal): Promise<void> {
  const [slug = ''] = listReportFolders().map((folder) => path.basename(folder));
  const query = readdirSync(OPERATIONS)
    .map((file) => readFileSync(path.join(OPERATIONS, file), 'utf8'))
    .join('\n');
  for (const [, operationName] of query.matchAll(/^query (\w+)/gm)) {
    const body = JSON.stringify({ query, operationName, variables: { slug } });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body, signal }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
  }
}
