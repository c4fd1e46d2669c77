import { readdirSync } from 'node:fs';
import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';

const FOLDER = new URL('../../cypher/constraints/', import.meta.url);
/** Over a million nodes each takes its time. */
const INDEXES_TIMEOUT_SECONDS = 600;
const PATIENCE = { deadlineMs: INDEXES_TIMEOUT_SECONDS * 1000 };

/** What staging itself cannot do without: each relationship finds its ends by it. */
const IDENTITIES = ['dataset-identity', 'entity-identity'];

/** Uniqueness constraints and indexes; those that exist already stay as they are. Returns when all of them are online. */
export function applyConstraints(graph: Graph): Promise<void> {
  return apply(graph, listConstraints());
}

/** Where nothing is loaded yet, the others are made after the rows are there: at once instead of row by row, which is three times as fast. */
export function applyIdentities(graph: Graph): Promise<void> {
  return apply(graph, IDENTITIES);
}

async function apply(graph: Graph, names: readonly string[]): Promise<void> {
  const existing = new Set((await graph.read(readStatement('load/list-indexes'), {})).map((row) => row['name']));
  for (const name of names) {
    if (!existing.has(name.replaceAll('-', '_'))) await graph.write(readStatement(`constraints/${name}`), {}, PATIENCE);
  }
  const waiting = readStatement('load/await-indexes');
  await graph.write(waiting, { timeoutSeconds: INDEXES_TIMEOUT_SECONDS }, PATIENCE);
}

/** A file is named for the constraint or index that it makes, with hyphens. */
function listConstraints(): string[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace('.cypher', ''))
    .sort();
}
