import type { Graph } from '../graph/graph.ts';
import { applyConstraints } from '../load/apply-constraints.ts';
import { readDataset, requireOwnDatabase } from '../load/dataset.ts';
import { loadGraph } from '../load/load-graph.ts';
import { makeRows } from '../load/make-rows.ts';
import { codeReports } from './code-reports.ts';
import { fingerprintFiles } from './fingerprint-files.ts';
import { sayVerdict, verifyReports } from './verify-reports.ts';

/** What the graph is made from: where none of it changed, nothing is loaded. */
const INGREDIENTS = [
  'data/reports',
  'data/vocabularies',
  ...['domain', 'parse', 'code', 'verify', 'load'].map((room) => `server/${room}`),
  'cypher/constraints',
  'cypher/load',
];

/** Brings the database to hold what data/ says, where there is room for it. Says what it did. @throws DataFaultsError, ForeignDataError, GraphError */
export async function prepareGraph(
  graph: Graph,
  requireRoom: () => void,
  say: (progress: string) => void,
): Promise<void> {
  const fingerprint = fingerprintFiles(INGREDIENTS);
  const { edition, fingerprint: loaded } = await readDataset(graph);
  if (edition !== null && loaded === fingerprint) {
    say(`edition ${edition} is loaded already`);
    return;
  }
  // Only before anything is written: looking at every node takes its time, and reading one's own edition harms nobody.
  await requireOwnDatabase(graph);
  say('reading the coding');
  const coded = await codeReports();
  const reports = coded.map(({ report }) => report);
  say('verifying the coding against its source');
  const ledgers = await verifyReports(coded);
  requireRoom();
  // An empty database gets them with its first rows, where they take a third of the time.
  if (edition !== null) {
    say('applying constraints and indexes');
    await applyConstraints(graph);
  }
  const rows = makeRows(coded[0].report.vocabularies, reports, ledgers);
  const outcome = await loadGraph(graph, rows, fingerprint, (done, total) => {
    say(`${String(done)} of ${String(total)} nodes and links`);
  });
  const size = `${String(outcome.nodes)} nodes, ${String(outcome.relationships)} links`;
  say(
    `edition ${outcome.edition} ${outcome.changed ? 'loaded' : 'is loaded already'}: ${size}; ${sayVerdict(ledgers)}`,
  );
}
