import { bootstrap, type Interval } from './bootstrap.ts';

/** How many things both codings have, and how many only one of them. */
export interface Tally {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

export interface FScore extends Tally {
  /** Null where neither coding has any. */
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** F1 of all clusters together, with its bootstrap interval over them. The codings may change places and the clusters their order. */
export function measureF1(clusters: readonly Tally[]): FScore {
  const total = addUp(clusters);
  const ordered = clusters.toSorted((a, b) => a.both - b.both || single(a) - single(b));
  return { ...total, value: f1(total), interval: bootstrap(ordered, (sample) => f1(addUp(sample))) };
}

/** The harmonic mean of the part of the first coding that the second has too, and the other way round. */
export function f1(tally: Tally): number | null {
  const all = 2 * tally.both + single(tally);
  return all === 0 ? null : (2 * tally.both) / all;
}

function addUp(tallies: readonly Tally[]): Tally {
  const sum = { both: 0, onlyFirst: 0, onlySecond: 0 };
  for (const { both, onlyFirst, onlySecond } of tallies) {
    sum.both += both;
    sum.onlyFirst += onlyFirst;
    sum.onlySecond += onlySecond;
  }
  return sum;
}

function single({ onlyFirst, onlySecond }: Tally): number {
  return onlyFirst + onlySecond;
}
