import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listReportFolders } from './code-reports.ts';

const MANIFEST = 'client/generated/persisted-documents.json';
const EXAMPLES = 'client/graphiql/examples';

/** One of everything that the viewer’s documents leave open. What is planned does not depend on whether it is found. */
const SAMPLES = {
  ...{ id: 'any', kind: 'UNANSWERED_CONCERN', query: 'access', withNarrower: true },
  ...{ left: 'audience/public', right: 'audience/staff', within: 'audience/staff' },
  ...{ rows: 'AUDIENCE', columns: 'THEME', measure: 'CLAIMS' },
  ...{ theme: 'theme/access', strands: ['strand/roundtables', 'strand/change-nhs-website'] },
};

/**
 * Asks once what the viewer and the examples ask, one after the other, so that Neo4j has planned it before the first reader comes: planning takes
 * longer than answering. Whatever fails here, fails for nobody; with the database gone it ends.
 */
export async function warmPlans(address: string, signal: AbortSignal): Promise<void> {
  for (const body of listRequests()) {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body, signal }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer === null || answer.status >= 500) return;
  }
}

function listRequests(): string[] {
  const [slug = ''] = listReportFolders().map((folder) => path.basename(folder));
  const documents = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
  const examples = readdirSync(EXAMPLES).map((file) => readFileSync(path.join(EXAMPLES, file), 'utf8'));
  return [
    ...Object.keys(documents).map((documentId) => ({ documentId, variables: { ...SAMPLES, slug } })),
    ...examples.map((query) => ({ query })),
  ].map((request) => JSON.stringify(request));
}
