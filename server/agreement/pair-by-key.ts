import type { Pairing } from './pair-best.ts';

/** Pairs what has the same key in both codings. A null key has no partner; a key stands at most once in a coding. */
export function pairByKey<T>(
  first: readonly T[],
  second: readonly T[],
  keyOfFirst: (value: T) => string | null,
  keyOfSecond: (value: T) => string | null,
): Pairing<T> {
  const partners = new Map(second.map((value) => [keyOfSecond(value), value]));
  partners.delete(null);
  const both = first.flatMap((value) => {
    const partner = partners.get(keyOfFirst(value));
    return partner === undefined ? [] : [[value, partner] as const];
  });
  const paired = new Set(both.flat());
  return {
    both,
    onlyFirst: first.filter((value) => !paired.has(value)),
    onlySecond: second.filter((value) => !paired.has(value)),
  };
}
