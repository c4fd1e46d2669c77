/**
 * How fast rows come into an empty database through the driver, beside the least that any loader does with as many nodes, links and properties:
 * `npm run bench:loading -- 50000 3` for that many quotes and laps. The first lap warms Java up. Ends by itself.
 */
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import { describeProcess } from '../../server/database/processes.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { stageEdition } from '../../server/load/stage-edition.ts';
import { readCpuMs } from './cpu-time.ts';
import { generateNodes } from './data/generate-nodes.ts';
import { generateRelationships } from './data/generate-relationships.ts';
import { proportion } from './data/proportions.ts';
import { emptyDatabase } from './empty-database.ts';
import { loadBarely } from './load-barely.ts';

const [quotes, laps] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 3)];
const EDITION = 'a200000000000000';

const folder = '.golden-thread/bench/neo4j-loading';
const database = await findOrStartDatabase({ environment: {}, folder, report: console.log });
const graph = openGraph(database.settings);
const sizes = proportion(quotes);
const rows = { nodes: [...generateNodes(sizes)], relationships: [...generateRelationships(sizes)] };
const entities = rows.nodes.length + rows.relationships.length;
try {
  console.log(`${String(entities)} nodes and links`);
  for (let lap = 1; lap <= laps; lap += 1) await runLap(lap);
} finally {
  await emptyDatabase(graph);
  await graph.close();
  await database.release();
}
process.exit();

async function runLap(lap: number): Promise<void> {
  await emptyDatabase(graph);
  const bare = await measure(() => loadBarely(graph, rows));
  await emptyDatabase(graph);
  const staged = await measure(() => stageEdition(graph, EDITION, rows, () => undefined));
  const indexed = await measure(() => applyConstraints(graph));
  const whole = { ms: staged.ms + indexed.ms, cpuMs: staged.cpuMs + indexed.cpuMs };
  console.log(
    `lap ${String(lap)}: bare ${print(bare)}; ours ${print(staged)}, ${(staged.ms / bare.ms).toFixed(2)} of the bare time; with all indexes ${print(whole)}`,
  );
}

interface Taken {
  readonly ms: number;
  /** Of this process and of Neo4j. */
  readonly cpuMs: number;
}

async function measure(work: () => Promise<void>): Promise<Taken> {
  const pids = [process.pid, database.pid ?? 0].filter((pid) => describeProcess(pid) !== null);
  const spent = (): number => pids.reduce((sum, pid) => sum + readCpuMs(pid), 0);
  const [started, before] = [performance.now(), spent()];
  await work();
  return { ms: performance.now() - started, cpuMs: spent() - before };
}

function print({ ms, cpuMs }: Taken): string {
  return `${((entities * 1000) / ms).toFixed(0)}/s (${((cpuMs * 1000) / entities).toFixed(1)} µs of processor each)`;
}
