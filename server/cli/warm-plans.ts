import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listReportFolders } from './code-reports.ts';

const MANIFEST = 'client/generated/persisted-documents.json';
const EXAMPLES = 'client/graphiql/examples';
/** What the viewer asks before it can draw anything, by the names of its operations. */
export const ASKED_FIRST = [
  ...['Reports', 'ReportHead', 'RecommendationsPage', 'ConcernsPage', 'FindingsPage'],
  ...['AudiencesPage', 'QuotesPage', 'StatisticsPage', 'PassagesPage'],
];

/** One of everything that the viewer’s documents leave open. What is planned does not depend on whether it is found. */
const SAMPLES = {
  ...{ id: 'any', kind: 'UNANSWERED_CONCERN', query: 'access', withNarrower: true },
  ...{ left: 'audience/public', right: 'audience/staff', within: 'audience/staff' },
  ...{ rows: 'AUDIENCE', columns: 'THEME', measure: 'CLAIMS' },
  ...{ theme: 'theme/access', strands: ['strand/roundtables', 'strand/change-nhs-website'] },
};

const LOOK_AGAIN_MS = 20;

/**
 * Asks once what the viewer and the examples ask, one after the other and what is needed first before all else, so that Neo4j has planned it before the
 * first reader comes: planning takes longer than answering. While somebody else is answered it waits (`underWay`: how many requests are). Whatever fails
 * here, fails for nobody; with the database gone it ends.
 */
export async function warmPlans(address: string, underWay: () => number, signal: AbortSignal): Promise<void> {
  for (const body of listRequests()) {
    while (underWay() > 0 && !signal.aborted) await pause(LOOK_AGAIN_MS);
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
  const place = (text: string): number => {
    const found = ASKED_FIRST.indexOf(/^query (\w+)/m.exec(text)?.[1] ?? '');
    return found < 0 ? ASKED_FIRST.length : found;
  };
  const inOrder = Object.entries(documents).toSorted(([, one], [, other]) => place(one) - place(other));
  return [
    ...inOrder.map(([documentId]) => ({ documentId, variables: { ...SAMPLES, slug } })),
    ...examples.map((query) => ({ query })),
  ].map((request) => JSON.stringify(request));
}
