import { alignCodings } from './align-codings.ts';
import type { CodedReport } from '../domain/coding.ts';
import type { Difference, Side } from './difference.ts';
import { listDifferences } from './list-differences.ts';
import type { Settlement } from './read-settlements.ts';

/** A settlement that says what a coding has stands, though the settled coding has it otherwise. */
export interface Departure {
  readonly settlement: Settlement;
  readonly difference: Difference;
}

const SIDES = ['first', 'second'] as const;

/**
 * Where the settled coding is not what its settlements say: of two, what was decided FIRST or SECOND still differs from that coding; of one
 * alone, what was to stand is not there. What was to be left out, and OTHER, are for a reader to judge.
 */
export function listDepartures(
  settlements: readonly Settlement[],
  differences: readonly Difference[],
  codings: Readonly<Record<Side, CodedReport>>,
  settled: CodedReport,
): readonly Departure[] {
  const remaining = new Set(SIDES.flatMap((side) => listRemaining(side, codings[side], settled)));
  const byKey = new Map(differences.map((difference) => [difference.key, difference]));
  return settlements.flatMap((settlement) => {
    const difference = byKey.get(settlement.key);
    if (difference === undefined) return [];
    const departs = keptSides(settlement, difference).some((side) => remaining.has(halfKey(difference.key, side)));
    return departs ? [{ settlement, difference }] : [];
  });
}

/** The differences between one coding and the settled one, each by that coding's half of its key. */
function listRemaining(side: Side, coding: CodedReport, settled: CodedReport): readonly string[] {
  return listDifferences(alignCodings(coding, settled)).flatMap(({ key, first }) =>
    first === null ? [] : [halfKey(key, 'first').replace(':first/', `:${side}/`)],
  );
}

/** The codings whose word was to stand. BOTH of one thing in two forms is a mixture, which is neither's. */
function keptSides({ decision }: Settlement, { first, second }: Difference): readonly Side[] {
  if (decision === 'FIRST') return first === null ? [] : ['first'];
  if (decision === 'SECOND') return second === null ? [] : ['second'];
  if (decision !== 'BOTH' || (first !== null && second !== null)) return [];
  return first === null ? ['second'] : ['first'];
}

/** `kind:first/finding/x|second/finding/y`, second → `kind:second/finding/y`. */
function halfKey(key: string, side: Side): string {
  const kind = key.slice(0, key.indexOf(':') + 1);
  const halves = key.slice(kind.length).split('|');
  return `${kind}${halves.find((half) => half.startsWith(`${side}/`)) ?? ''}`;
}
