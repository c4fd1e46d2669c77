import { nearest } from '../code/nearest.ts';
import type { Fault } from '../domain/fault.ts';
import type { Difference } from './difference.ts';
import type { Settlement } from './read-settlements.ts';

/** What stands between the settlements and the differences: every difference is settled once, and nothing else is. */
export function checkSettlements(
  settlements: readonly Settlement[],
  differences: readonly Difference[],
  file: string,
): readonly Fault[] {
  const keys = new Set(differences.map(({ key }) => key));
  const first = new Map<string, Settlement>();
  for (const settlement of settlements.toReversed()) first.set(settlement.key, settlement);
  return [
    ...settlements.filter(({ key }) => !keys.has(key)).map((settlement) => refuseUnknown(settlement, keys)),
    ...settlements.filter((one) => first.get(one.key) !== one).map((one) => refuseRepeated(one, first.get(one.key))),
    ...differences.filter(({ key }) => !first.has(key)).map((difference) => refuseUnsettled(difference, file)),
  ];
}

function refuseUnknown({ key, place }: Settlement, keys: ReadonlySet<string>): Fault {
  const [near] = nearest(key, keys);
  const remedy = near === undefined ? 'Take it out.' : `Did you mean ${near}? Else take it out.`;
  return place.fault(`The codings do not differ in ${key}.`, remedy);
}

function refuseRepeated({ key, place }: Settlement, first: Settlement | undefined): Fault {
  return place.fault(`${key} is settled already, at ${first?.place.print() ?? ''}.`, 'Take one of the two out.');
}

function refuseUnsettled({ key, line, what }: Difference, file: string): Fault {
  const problem = `${key} (line ${String(line)}, ${what}) is not settled.`;
  return { file, line: 0, column: 0, problem, remedy: 'Add a settlement with this key.' };
}
