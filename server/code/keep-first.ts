import type { Faults } from './faults.ts';
import type { Place } from './place.ts';
import type { Entry } from './take-entries.ts';

/** Every entry once; a second one of the same name is a fault, at its key, and left out. */
export function keepFirst<T>(
  entries: readonly Entry<T>[],
  name: (value: T) => string,
  key: string,
  faults: Faults,
): readonly Entry<T>[] {
  const first = new Map<string, Place>();
  return entries.filter(({ value, place }) => {
    const other = first.get(name(value));
    if (other === undefined) first.set(name(value), place.at(key));
    else faults.add(repeated(name(value), place.at(key), other));
    return other === undefined;
  });
}

function repeated(name: string, place: Place, other: Place): ReturnType<Place['fault']> {
  return place.fault(
    `${name} stands here a second time; the first is ${other.print()}.`,
    'Put the two together, or rename one.',
  );
}
