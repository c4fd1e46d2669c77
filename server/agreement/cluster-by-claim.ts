import type { ClaimId } from '../domain/ids.ts';
import type { Alignment } from './align-codings.ts';
import type { Pairing } from './pair-best.ts';
import type { Decision } from './alpha.ts';
import type { Tally } from './f-score.ts';

/** A claim that both codings have goes by the first one's id, any other by its own. */
export interface ClaimClusters {
  readonly shared: ReadonlySet<string>;
  readonly all: readonly string[];
  readonly ofFirst: (claim: ClaimId) => string;
  readonly ofSecond: (claim: ClaimId) => string;
}

/** The claims of both codings, each once: what is resampled. */
export function listClusters({ claims, translation }: Alignment): ClaimClusters {
  const ofFirst = (claim: ClaimId): string => `first ${claim}`;
  const ofSecond = (claim: ClaimId): string => {
    const translated = translation.claim(claim);
    return translated === null ? `second ${claim}` : ofFirst(translated);
  };
  const shared = claims.both.map(([{ id }]) => ofFirst(id));
  const single = [...claims.onlyFirst.map(({ id }) => ofFirst(id)), ...claims.onlySecond.map(({ id }) => ofSecond(id))];
  return { shared: new Set(shared), all: [...shared, ...single], ofFirst, ofSecond };
}

/** One tally for each claim, of the links that the claim holds; none left out. */
export function tallyByClaim<T>(
  clusters: ClaimClusters,
  { both, onlyFirst, onlySecond }: Pairing<T>,
  ownerOf: (link: T) => ClaimId,
): readonly Tally[] {
  const tallies = new Map(clusters.all.map((name) => [name, { both: 0, onlyFirst: 0, onlySecond: 0 }]));
  const count = (name: string, where: keyof Tally): void => {
    const tally = tallies.get(name);
    if (tally === undefined) throw new UnknownClaimError(name);
    tally[where] += 1;
  };
  for (const [link] of both) count(clusters.ofFirst(ownerOf(link)), 'both');
  for (const link of onlyFirst) count(clusters.ofFirst(ownerOf(link)), 'onlyFirst');
  for (const link of onlySecond) count(clusters.ofSecond(ownerOf(link)), 'onlySecond');
  return [...tallies.values()];
}

/** One list of decisions for each claim whose links were decided upon. */
export function decideByClaim<T>(
  pairs: Pairing<T>['both'],
  ownerOf: (link: T) => ClaimId,
  decide: (link: T, other: T) => Decision,
): readonly (readonly Decision[])[] {
  const decisions = new Map<ClaimId, Decision[]>();
  for (const [link, other] of pairs) {
    const owner = ownerOf(link);
    decisions.set(owner, [...(decisions.get(owner) ?? []), decide(link, other)]);
  }
  return [...decisions.values()];
}

/** A link hangs on a claim that its coding does not have: the alignment is broken. */
class UnknownClaimError extends Error {
  override readonly name = 'UnknownClaimError';

  constructor(claim: string) {
    super(`A link hangs on ${claim}, which is no claim of its coding.`);
  }
}
