import type { Graph } from '../graph/graph.ts';
import { readStatement } from '../graph/statement.ts';
import { DATASET } from './compiler/compile-operation.ts';

/** The current edition, asked of the database at this moment; null before anything is loaded. Throws GraphError. */
export async function readEdition(graph: Graph): Promise<string | null> {
  const [row] = await graph.read(readStatement('analysis/read-edition'), { dataset: DATASET });
  return typeof row?.['edition'] === 'string' ? row['edition'] : null;
}
