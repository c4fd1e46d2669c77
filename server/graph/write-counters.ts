import type { ResultSummary } from 'neo4j-driver';

const COUNTED = [
  'nodesCreated',
  'nodesDeleted',
  'relationshipsCreated',
  'relationshipsDeleted',
  'propertiesSet',
  'labelsAdded',
  'labelsRemoved',
  'indexesAdded',
  'indexesRemoved',
  'constraintsAdded',
  'constraintsRemoved',
] as const;

/** What a write changed, as the server counts it. */
export type WriteCounters = Readonly<Record<(typeof COUNTED)[number], number>>;

export function countWrites(summary: ResultSummary): WriteCounters {
  const updates = summary.counters.updates();
  return Object.fromEntries(COUNTED.map((name) => [name, updates[name] ?? 0])) as WriteCounters;
}
