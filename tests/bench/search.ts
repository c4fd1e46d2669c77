/**
 * How long a search takes among so many made-up quotes, in the database that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name, which must be
 * empty or of an earlier run: `npm run bench:search -- 100000`. Ends by itself. What asking for nothing takes is measured beside it. Through the API is
 * from one connection of the loopback, as other programs ask.
 */
import { tmpdir } from 'node:os';
import { makeRandom } from '../../server/agreement/random.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { readStatement } from '../../server/graph/statement.ts';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import { applyConstraints, applyFirstConstraint } from '../../server/load/apply-constraints.ts';
import { DATASET, readDataset, requireOwnDatabase } from '../../server/load/dataset.ts';
import type { NodeRow } from '../../server/load/graph-rows.ts';
import { makeNodeSearchable } from '../../server/load/make-searchable.ts';
import { stageEdition } from '../../server/load/stage-edition.ts';
import { openBareClient } from './bare-client.ts';
import { readSettings } from './bench-settings.ts';
import { generateNodes } from './data/generate-nodes.ts';
import { proportion } from './data/proportions.ts';
import { VOCABULARY, writeText } from './data/words.ts';
import { drawRank } from './data/zipf.ts';

const ASKED = 200;
/** Java translates the most used parts of Neo4j only after some hundreds of calls. */
const WARMING = 400;
const HITS =
  'query ($query: String!) { search(query: $query, first: 10) { totalCount isExact edges { node { id } snippets { text marks { start end } } } } }';
const FACETS =
  'query ($query: String!) { search(query: $query, first: 10) { totalCount facets { kinds { kind count } themes { count } audiences { count } } } }';
const PROCEDURE = `CALL db.index.fulltext.queryNodes('search', $lucene, {limit: 1001}) YIELD node, score RETURN count(node) AS hits`;

const quotes = Number(process.argv[2] ?? 100_000);
const graph = openGraph(readSettings(process.env));
try {
  await prepare(graph, quotes);
  await report(graph);
} finally {
  await graph.close();
}

async function prepare(graph: Graph, quotes: number): Promise<void> {
  await requireOwnDatabase(graph);
  const edition = `b1${quotes.toString(16).padStart(14, '0')}`;
  if ((await readDataset(graph)).edition === edition) return;
  await applyFirstConstraint(graph);
  const started = performance.now();
  let staged = 0;
  await stageEdition(graph, edition, { nodes: searchable(quotes), relationships: [] }, (done) => (staged = done));
  const loaded = performance.now();
  await applyConstraints(graph);
  await graph.write(readStatement('load/create-dataset'), { name: DATASET });
  await graph.write(readStatement('load/switch-edition'), { name: DATASET, edition, fingerprint: edition });
  console.log(
    `${String(staged)} nodes in ${seconds(loaded - started)}, indexed in ${seconds(performance.now() - loaded)}`,
  );
}

function* searchable(quotes: number): Generator<NodeRow> {
  for (const row of generateNodes(proportion(quotes))) yield makeNodeSearchable(row);
}

async function report(graph: Graph): Promise<void> {
  const random = makeRandom(7);
  const draw = (): string => VOCABULARY[drawRank(random, VOCABULARY.length)] ?? '';
  const phrases = (): string => writeText(random, 2);
  const server = await createHttpServer({ graph, viewerFolder: tmpdir(), logLevel: 'silent' });
  const client = await openBareClient(new URL('/graphql', await server.listen(0)));
  const field = (document: string) => async (query: string) => {
    const status = await client.post(JSON.stringify({ query: document, variables: { query } }));
    if (status !== 200) throw new Error(`A search for ${query} was answered with ${String(status)}.`);
  };
  try {
    const { edition } = await readDataset(graph);
    const procedure = async (words: string) => {
      await graph.read(
        { name: 'bench/full-text', text: PROCEDURE },
        { lucene: `+edition:${String(edition)}^0 +${words}` },
      );
    };
    await measure('nothing, through the driver', draw, async () => {
      await graph.read({ name: 'bench/nothing', text: 'RETURN 1 AS one' }, {});
    });
    await measure('nothing, through the API', draw, field('{ dataVersion }'));
    await measure('a word, index alone', () => `searchStems:${draw()}`, procedure);
    await measure('a phrase, index alone', () => `searchWords:"${phrases()}"`, procedure);
    await measure('a word, ten hits with snippets', draw, field(HITS));
    await measure('a phrase, ten hits with snippets', () => `"${phrases()}"`, field(HITS));
    await measure('a beginning, ten hits with snippets', () => `${draw().slice(0, 4)}*`, field(HITS));
    await measure('a word, with facets', draw, field(FACETS));
  } finally {
    client.close();
    await server.close();
  }
}

/** One at a time; the first ones only warm up. */
async function measure(name: string, next: () => string, run: (query: string) => Promise<void>): Promise<void> {
  const took: number[] = [];
  for (let asked = 0; asked < WARMING + ASKED; asked += 1) {
    const query = next();
    const started = performance.now();
    await run(query);
    if (asked >= WARMING) took.push(performance.now() - started);
  }
  took.sort((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((part) => (took[Math.floor(part * took.length)] ?? NaN).toFixed(1));
  console.log(`${name.padEnd(40)} p50 ${String(p50)} ms, p95 ${String(p95)} ms`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
