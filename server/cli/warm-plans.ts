import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listReportFolders } from './code-reports.ts';

const MANIFEST = 'client/generated/persisted-documents.json';

/**
 * Asks once what the viewer will ask, so that Neo4j has planned it before the first reader comes: planning takes longer than answering.
 * Whatever fails here, fails for nobody.
 */
export async function warmPlans(address: string, signal: AbortSignal): Promise<void> {
  const [slug = ''] = listReportFolders().map((folder) => path.basename(folder));
  const documents = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
  for (const documentId of Object.keys(documents)) {
    const body = JSON.stringify({ documentId, variables: { slug } });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body, signal }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
  }
}
