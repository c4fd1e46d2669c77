import type { BenchOptions } from './bench-options.ts';
import { writeSettings } from './bench-settings.ts';
import { requireEqualAnswers } from './check-answers.ts';
import { type Contestant, listEntries, startContestant } from './contestants.ts';
import { countPlans } from './count-plans.ts';
import { claimId, proportion } from './data/proportions.ts';
import { openBenchDatabase } from './open-bench-database.ts';
import { readRaw } from './read-raw.ts';
import { type Lap, runRounds } from './run-rounds.ts';

export interface SizeResult {
  readonly quotes: number;
  /** Null where the data stood there already. */
  readonly loading: string | null;
  readonly objects: number;
  readonly bytes: number;
  readonly plans: readonly { readonly name: string; readonly plans: number; readonly requests: number }[];
  readonly rounds: readonly (readonly Lap[])[];
}

const CHECKED_IDS = 10;
const IDS = 2_000;

/** Everything at one size, with a Neo4j whose data stays for the next run. */
export async function benchSize(quotes: number, options: BenchOptions, rivals: string | null): Promise<SizeResult> {
  const { database, graph, edition, loading } = await openBenchDatabase(quotes);
  const contestants: Contestant[] = [];
  try {
    const env = writeSettings(database.settings, edition);
    const ids = listIds(quotes);
    for (const entry of listEntries(rivals, readRaw)) contestants.push(await startContestant(entry, env, ids));
    const { objects, bytes } = await requireEqualAnswers(contestants, ids.slice(0, CHECKED_IDS));
    const plans = [];
    for (const contestant of contestants)
      plans.push({ name: contestant.name, ...(await countPlans(graph, contestant)) });
    const rounds = await runRounds(contestants, options);
    return { quotes, loading, objects, bytes, plans, rounds };
  } finally {
    for (const contestant of contestants) contestant.end();
    await graph.close();
    await database.release();
  }
}

/** Recommendations from all over the report. */
export function listIds(quotes: number): string[] {
  const sizes = proportion(quotes);
  const count = Math.min(IDS, sizes.recommendations);
  const step = sizes.recommendations / count;
  return Array.from({ length: count }, (_, index) =>
    claimId(sizes, sizes.findings + sizes.concerns + Math.floor(index * step)),
  );
}
