import path from 'node:path';
import { codeReport } from '../../../server/code/code-report.ts';
import { printFault } from '../../../server/domain/fault.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { applyConstraints } from '../../../server/load/apply-constraints.ts';
import { loadGraph } from '../../../server/load/load-graph.ts';
import { makeRows } from '../../../server/load/make-rows.ts';
import { createSchema } from '../../../server/schema/create-schema.ts';
import { type Desk, REPORT, openDesk } from './desk.ts';

const FOLDER = path.join('data/reports', REPORT);

/** Loads one coding of the report (`coding`, `codings/manual-1.0/first`, …) and opens a desk over it. @throws FaultyCodingError */
export async function loadCoding(graph: Graph, coding: string): Promise<Desk> {
  const coded = await codeReport(FOLDER, 'data/vocabularies', path.join(FOLDER, coding));
  if (!coded.ok) throw new FaultyCodingError(coding, coded.faults.map(printFault));
  await applyConstraints(graph);
  await loadGraph(graph, makeRows(coded.value.vocabularies, [coded.value]), coding);
  return openDesk(createSchema(graph));
}

class FaultyCodingError extends Error {
  override readonly name = 'FaultyCodingError';

  constructor(coding: string, faults: readonly string[]) {
    super([`The coding in ${coding} cannot be loaded:`, ...faults].join('\n'));
  }
}
