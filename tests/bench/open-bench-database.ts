import type { Database } from '../../server/database/database.ts';
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { readStatement } from '../../server/graph/statement.ts';
import { applyConstraints, applyFirstConstraint } from '../../server/load/apply-constraints.ts';
import { DATASET, readDataset } from '../../server/load/dataset.ts';
import { stageEdition } from '../../server/load/stage-edition.ts';
import { generateNodes } from './data/generate-nodes.ts';
import { generateRelationships } from './data/generate-relationships.ts';
import { proportion } from './data/proportions.ts';
import { importData } from './import-data.ts';

export interface BenchDatabase {
  readonly database: Database;
  readonly graph: Graph;
  readonly edition: string;
  /** What loading took; null where the data stood there already. */
  readonly loading: string | null;
}

/** From here on the bulk importer is used. */
const IMPORTED_FROM = 1_000_000;
/** Changes whenever what is generated does. */
const RECIPE = 'a3';

/** Sixteen hex digits, as an edition has: the recipe and how many quotes. */
const nameEdition = (quotes: number): string => `${RECIPE}${quotes.toString(16).padStart(14, '0')}`;

/** A Neo4j of its own with the made-up report of so many quotes; the data stays there for the next run. */
export async function openBenchDatabase(quotes: number): Promise<BenchDatabase> {
  const edition = nameEdition(quotes);
  const folder = `.golden-thread/bench/neo4j-${String(quotes)}`;
  const opened = await open(folder);
  if ((await readDataset(opened.graph)).edition === edition) return { ...opened, edition, loading: null };
  if (quotes < IMPORTED_FROM) return { ...opened, edition, loading: await load(opened.graph, edition, quotes) };
  await opened.graph.close();
  await opened.database.release();
  const { entities, writtenMs, importedMs } = await importData(folder, edition, quotes);
  const again = await open(folder);
  const indexedMs = await finish(again.graph, edition);
  const parts = `${printRate(entities, writtenMs)} written, ${printRate(entities, importedMs)} imported`;
  const loading = `${String(entities)} by the bulk importer: ${parts}; ${(indexedMs / 1000).toFixed(0)} s of indexing`;
  return { ...again, edition, loading };
}

async function open(folder: string): Promise<{ database: Database; graph: Graph }> {
  const database = await findOrStartDatabase({ environment: {}, folder, report: console.log });
  return { database, graph: openGraph(database.settings) };
}

async function load(graph: Graph, edition: string, quotes: number): Promise<string> {
  await graph.write({ name: 'bench/clear', text: CLEAR }, {}, { deadlineMs: 600_000 });
  await applyFirstConstraint(graph);
  const sizes = proportion(quotes);
  const rows = { nodes: generateNodes(sizes), relationships: generateRelationships(sizes) };
  let entities = 0;
  const started = performance.now();
  await stageEdition(graph, edition, rows, (done) => (entities = done));
  const stagedMs = performance.now() - started;
  const indexedMs = await finish(graph, edition);
  const whole = printRate(entities, stagedMs + indexedMs);
  return `${String(entities)} through the driver: ${printRate(entities, stagedMs)}, indexes included ${whole}`;
}

async function finish(graph: Graph, edition: string): Promise<number> {
  const started = performance.now();
  await applyConstraints(graph);
  const indexedMs = performance.now() - started;
  await graph.write(readStatement('load/create-dataset'), { name: DATASET });
  await graph.write(readStatement('load/switch-edition'), { name: DATASET, edition, fingerprint: edition });
  return indexedMs;
}

const printRate = (entities: number, ms: number): string => `${((entities * 1000) / ms).toFixed(0)}/s`;

const CLEAR = 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS';
