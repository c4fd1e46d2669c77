/** Which kinds stand on the page. */
import type { NodeKind } from '../report/report-graph.ts';
import { NODE_KINDS } from '../report/report-graph.ts';

/** At rest, claims and who raised them; words and numbers come with a thread. */
const KINDS_AT_REST: readonly NodeKind[] = ['RECOMMENDATION', 'CONCERN', 'FINDING', 'AUDIENCE'];

/** `chosen` null: nobody has touched the filter. */
export function findShownKinds(chosen: readonly NodeKind[] | null, hasThread: boolean): readonly NodeKind[] {
  return chosen ?? (hasThread ? NODE_KINDS : KINDS_AT_REST);
}

/** Always in the one order of NODE_KINDS, so that a choice has one address. */
export function toggleKind(shown: readonly NodeKind[], kind: NodeKind): NodeKind[] {
  return NODE_KINDS.filter((other) => (other === kind) !== shown.includes(other));
}
