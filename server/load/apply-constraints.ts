import { readdirSync } from 'node:fs';
import type { Graph, Run } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';

const FOLDER = new URL('../../cypher/constraints/', import.meta.url);
/** Over a million nodes each takes its time. */
const INDEXES_TIMEOUT_SECONDS = 600;
const PATIENCE = { deadlineMs: INDEXES_TIMEOUT_SECONDS * 1000 };

/** What a load cannot do without: two that begin at once find one Dataset. */
const FIRST = ['dataset-identity'];

/** Uniqueness constraints and indexes; those that exist already stay as they are. Returns when all of them are online. */
export function applyConstraints(graph: Graph): Promise<void> {
  return apply(graph, listConstraints());
}

/** Where nothing is loaded yet, the others are made after the rows are there: at once instead of row by row, which is three times as fast. */
export function applyFirstConstraint(graph: Graph): Promise<void> {
  return apply(graph, FIRST);
}

/** What is missing, in one transaction: each of its own would wait for the disk, which takes as long as making it. */
async function apply(graph: Graph, names: readonly string[]): Promise<void> {
  const existing = new Set((await graph.read(readStatement('load/list-indexes'), {})).map((row) => row['name']));
  const missing = names.filter((name) => !existing.has(name.replaceAll('-', '_')));
  const make = async (run: Run): Promise<void> => {
    for (const name of missing) await run(readStatement(`constraints/${name}`), {});
  };
  if (missing.length > 0) await graph.transaction('constraints', make, PATIENCE);
  const waiting = readStatement('load/await-indexes');
  await graph.write(waiting, { timeoutSeconds: INDEXES_TIMEOUT_SECONDS }, PATIENCE);
}

/** A file is named for the constraint or index that it makes, with hyphens. */
function listConstraints(): string[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace('.cypher', ''))
    .sort();
}
