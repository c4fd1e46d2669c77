import type { Faults } from './faults.ts';
import type { Placed } from './workbench.ts';

interface Identified {
  readonly id: string;
}

/** In report order, then by id; the same id twice is the same thing written twice: a fault at the second. */
export function settle<T extends Identified>(
  placed: readonly Placed<T>[],
  faults: Faults,
  farStart: (value: T) => number = () => 0,
): readonly T[] {
  refuseRepeated(placed, faults);
  const start = ({ start: own, value }: Placed<T>): number => own ?? farStart(value);
  return placed.toSorted((a, b) => start(a) - start(b) || (a.value.id < b.value.id ? -1 : 1)).map(({ value }) => value);
}

function refuseRepeated(placed: readonly Placed<Identified>[], faults: Faults): void {
  const first = new Map<string, Placed<Identified>>();
  for (const one of placed) {
    const other = first.get(one.value.id);
    if (other === undefined) first.set(one.value.id, one);
    else {
      const problem = `The same as ${other.place.print()}: both would be ${one.value.id}.`;
      faults.add(one.place.fault(problem, 'Take one of them out, or put the two together.'));
    }
  }
}
