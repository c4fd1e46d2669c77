import type { Faults } from './faults.ts';
import type { Place } from './place.ts';

/** Something that names what stands above it, and where it does so. */
export interface Rung {
  readonly id: string;
  readonly above: readonly string[];
  readonly place: Place;
}

/** Whatever stands above itself: one fault for each ring, at its first member, with the way round. */
export function refuseRings(rungs: readonly Rung[], faults: Faults): void {
  const above = new Map(rungs.map((rung) => [rung.id, rung.above]));
  const told = new Set<string>();
  for (const { id, place } of rungs) {
    const ring = told.has(id) ? null : ringFrom(id, above);
    if (ring === null) continue;
    ring.forEach((member) => told.add(member));
    const way = [...ring, id].join(' → ');
    faults.add(place.fault(`${id} stands above itself: ${way}.`, 'Take one of these steps out.'));
  }
}

/** The shortest way from an id back to itself; null where there is none. */
function ringFrom(id: string, above: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const ways: (readonly string[])[] = [[id]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of above.get(way.at(-1) ?? '') ?? []) {
      if (next === id) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
