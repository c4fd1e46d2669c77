import { readdirSync } from 'node:fs';
import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';

const FOLDER = new URL('../../cypher/constraints/', import.meta.url);
const INDEXES_TIMEOUT_SECONDS = 300;

/** Uniqueness constraints and indexes; those that exist already stay as they are. Returns when all of them are online. */
export async function applyConstraints(graph: Graph): Promise<void> {
  const names = readdirSync(FOLDER).map((file) => `constraints/${file.replace('.cypher', '')}`);
  for (const name of names.sort()) await graph.write(readStatement(name), {});
  const waiting = readStatement('load/await-indexes');
  await graph.write(
    waiting,
    { timeoutSeconds: INDEXES_TIMEOUT_SECONDS },
    { deadlineMs: INDEXES_TIMEOUT_SECONDS * 1000 },
  );
}
