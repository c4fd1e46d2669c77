import { readdirSync } from 'node:fs';
import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';

const FOLDER = new URL('../../cypher/constraints/', import.meta.url);
const INDEXES_TIMEOUT_SECONDS = 300;

/** Uniqueness constraints and indexes; those that exist already stay as they are. Returns when all of them are online. */
export async function applyConstraints(graph: Graph): Promise<void> {
  const existing = new Set((await graph.read(readStatement('load/list-indexes'), {})).map((row) => row['name']));
  for (const name of listConstraints()) {
    if (!existing.has(name.replaceAll('-', '_'))) await graph.write(readStatement(`constraints/${name}`), {});
  }
  const waiting = readStatement('load/await-indexes');
  await graph.write(
    waiting,
    { timeoutSeconds: INDEXES_TIMEOUT_SECONDS },
    { deadlineMs: INDEXES_TIMEOUT_SECONDS * 1000 },
  );
}

/** A file is named for the constraint or index that it makes, with hyphens. */
function listConstraints(): string[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace('.cypher', ''))
    .sort();
}
