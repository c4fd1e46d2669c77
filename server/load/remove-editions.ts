import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';

/** No statement of the API may run longer than this; see server/graph. */
const LONGEST_STATEMENT_MS = 60_000;
const POLL_MS = 50;

/**
 * Removes every edition but the current one: what was replaced, and what a killed load left behind. Waits first until no statement runs
 * that began before now, because it may still be reading the edition that was current then.
 */
export async function removeOtherEditions(graph: Graph, current: string | null): Promise<void> {
  const rows = await graph.read(readStatement('load/list-editions'), {}, { deadlineMs: 60_000 });
  const others = rows.map((row) => row['edition']).filter((edition) => edition !== current);
  if (others.length === 0) return;
  await waitForOlderStatements(graph);
  for (const edition of others) {
    await graph.write(readStatement('load/remove-edition'), { edition }, { deadlineMs: 600_000 });
  }
}

async function waitForOlderStatements(graph: Graph): Promise<void> {
  const [clock] = await graph.read(readStatement('load/read-clock'), {});
  const moment = String(clock?.['now']);
  for (let waited = 0; waited < LONGEST_STATEMENT_MS; waited += POLL_MS) {
    const running = await graph.read(readStatement('load/find-older-statements'), { moment });
    if (running.length === 0) return;
    await sleep(POLL_MS);
  }
}
