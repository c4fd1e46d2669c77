import type { BenchOptions } from './bench-options.ts';
import { writeSettings } from './bench-settings.ts';
import { listIds } from './bench-size.ts';
import { type Contestant, listEntries, startContestant } from './contestants.ts';
import { type BenchDatabase, openBenchDatabase } from './open-bench-database.ts';
import { readRaw } from './read-raw.ts';
import { type Lap, runRounds } from './run-rounds.ts';

/** Ours at every size, each with a Neo4j of its own, in turn in one run: so that what else the machine does falls on all sizes alike. */
export async function benchGrowth(options: BenchOptions): Promise<Lap[][]> {
  const databases: BenchDatabase[] = [];
  const contestants: Contestant[] = [];
  try {
    for (const quotes of options.sizes) {
      const opened = await openBenchDatabase(quotes);
      databases.push(opened);
      contestants.push(await startOurs(opened, quotes));
    }
    return await runRounds(contestants, options);
  } finally {
    for (const contestant of contestants) contestant.end();
    for (const { graph, database } of databases) await graph.close().then(() => database.release());
  }
}

async function startOurs({ database, edition }: BenchDatabase, quotes: number): Promise<Contestant> {
  const ours = listEntries(null, readRaw).find(({ name }) => name === 'Golden Thread');
  if (ours === undefined) throw new Error('Golden Thread does not take part.');
  const env = writeSettings(database.settings, edition);
  return startContestant({ ...ours, name: `${String(quotes)} quotes` }, env, listIds(quotes));
}
