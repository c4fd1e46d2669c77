/**
 * What readers see while a graph is loaded, and what it costs: one transaction that writes the differences against staged editions switched
 * by one write. Prints counts and ratios; docs/decisions/0002-staged-editions.md holds a run. `npm run bench:load`
 */
import { performance } from 'node:perf_hooks';
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import { makeSyntheticRows } from '../graph/synthetic-rows.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { openGraph } from '../../server/graph/graph.ts';

const SIZES = [2_000, 20_000];
const ROUNDS = 6;
const READERS = 3;

interface Seen {
  reads: number;
  mixed: number;
}

const database = await findOrStartDatabase({
  environment: process.env,
  folder: '.golden-thread/bench/neo4j',
  report: console.log,
});
const graph = openGraph(database.settings);
try {
  await applyConstraints(graph);
  for (const size of SIZES) {
    report('one transaction', size, await watch(size, writeDifferences));
    report('staged editions', size, await watch(size, loadEdition));
  }
  await compareReads();
} finally {
  await graph.close();
  await database.release();
}

async function watch(
  size: number,
  replace: (mark: string, size: number) => Promise<unknown>,
): Promise<Seen & { ms: number }> {
  await loadEdition('round 0', size);
  const seen: Seen = { reads: 0, mixed: 0 };
  const state = { loading: true };
  const readers = Array.from({ length: READERS }, () => readUntil(state, seen));
  const started = performance.now();
  for (let round = 1; round <= ROUNDS; round += 1) await replace(`round ${round}`, size);
  const ms = (performance.now() - started) / ROUNDS;
  state.loading = false;
  await Promise.all(readers);
  return { ...seen, ms };
}

function loadEdition(mark: string, size: number): Promise<unknown> {
  return loadGraph(graph, makeSyntheticRows(mark, size), mark);
}

/** Every node differs, as after a change of the coding that touches all of it. */
function writeDifferences(mark: string): Promise<unknown> {
  const text =
    "MATCH (d:Dataset {name: 'golden-thread'}) WITH d.edition AS edition MATCH (n:Concern {edition: edition}) SET n.label = $mark";
  return graph.transaction('differences', (run) => run({ name: 'bench/differences', text }, { mark }));
}

async function readUntil(state: { loading: boolean }, seen: Seen): Promise<void> {
  const text = `MATCH (d:Dataset {name: 'golden-thread'}) WITH d.edition AS edition MATCH (n:Concern {edition: edition}) RETURN count(DISTINCT n.label) AS marks`;
  while (state.loading) {
    const [row] = await graph.read({ name: 'bench/read', text }, {}, { deadlineMs: 60_000 });
    seen.reads += 1;
    if (row?.['marks'] !== 1) seen.mixed += 1;
  }
}

/** The price that each statement pays for asking which edition is current. */
async function compareReads(): Promise<void> {
  const body =
    'MATCH (n:Entity {edition: edition, id: $id})-[r:RAISED_BY]->(a) RETURN n.label AS label, r.id AS id, a.name AS name';
  const asked = {
    name: 'bench/asked',
    text: `MATCH (d:Dataset {name: 'golden-thread'}) WITH d.edition AS edition ${body}`,
  };
  const told = { name: 'bench/told', text: `WITH $edition AS edition ${body}` };
  const [row] = await graph.read({ name: 'bench/edition', text: 'MATCH (d:Dataset) RETURN d.edition AS edition' }, {});
  const ratios: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    ratios.push((await time(asked, row?.['edition'])) / (await time(told, row?.['edition'])));
  }
  const [low, middle, high] = [0, 4, 8].map((index) => ratios.sort((left, right) => left - right)[index]?.toFixed(2));
  console.log(
    `a small read that asks for the current edition : one that is told it = ${middle} (${low} to ${high}, 9 pairs of 500)`,
  );
}

async function time(statement: { name: string; text: string }, edition: unknown): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < 500; count += 1) await graph.read(statement, { id: `test/concern/${count}`, edition });
  return performance.now() - started;
}

function report(name: string, size: number, { reads, mixed, ms }: Seen & { ms: number }): void {
  console.log(
    `${name}, ${size} nodes: ${mixed} of ${reads} reads mixed old and new; ${ms.toFixed(0)} ms a replacement`,
  );
}
