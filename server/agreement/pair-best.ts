/** Things of two codings, each paired with at most one of the other. */
export interface Pairing<T> {
  readonly both: readonly (readonly [first: T, second: T])[];
  readonly onlyFirst: readonly T[];
  readonly onlySecond: readonly T[];
}

/** How alike two things are: compared number by number, the higher the better. Null where they cannot be the same. */
export type Rank = readonly number[];

interface Candidate<T> {
  readonly pair: readonly [T, T];
  readonly rank: Rank;
  readonly names: readonly [string, string];
}

/**
 * The best pair first, then the best of what is left, until nothing is left that can be paired. Pairs that are equally good go by their
 * names. The pairing is the same when the codings change places: pairs that compete have a side in common, so the name of the other decides.
 */
export function pairBest<T>(
  first: readonly T[],
  second: readonly T[],
  rankOf: (a: T, b: T) => Rank | null,
  nameOf: (value: T) => string,
): Pairing<T> {
  const takenFirst = new Set<T>();
  const takenSecond = new Set<T>();
  const partners = new Map<T, T>();
  for (const { pair } of listCandidates(first, second, rankOf, nameOf).toSorted(compare)) {
    if (takenFirst.has(pair[0]) || takenSecond.has(pair[1])) continue;
    takenFirst.add(pair[0]);
    takenSecond.add(pair[1]);
    partners.set(...pair);
  }
  return {
    both: [...first].flatMap((one) => {
      const partner = partners.get(one);
      return partner === undefined ? [] : [[one, partner] as const];
    }),
    onlyFirst: first.filter((one) => !takenFirst.has(one)),
    onlySecond: second.filter((one) => !takenSecond.has(one)),
  };
}

function listCandidates<T>(
  first: readonly T[],
  second: readonly T[],
  rankOf: (a: T, b: T) => Rank | null,
  nameOf: (value: T) => string,
): readonly Candidate<T>[] {
  return first.flatMap((a) =>
    second.flatMap((b) => {
      const rank = rankOf(a, b);
      return rank === null ? [] : [{ pair: [a, b] as const, rank, names: [nameOf(a), nameOf(b)] as const }];
    }),
  );
}

function compare(a: Candidate<unknown>, b: Candidate<unknown>): number {
  const unequal = a.rank.findIndex((number, index) => number !== b.rank[index]);
  if (unequal >= 0) return (b.rank[unequal] ?? 0) - (a.rank[unequal] ?? 0);
  return compareText(a.names[0], b.names[0]) || compareText(a.names[1], b.names[1]);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
