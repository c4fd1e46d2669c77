import type { Alignment } from './align-codings.ts';
import { listLinks, withBasis, type CountedLink, type LinkKind } from './list-links.ts';
import { listUnshared } from './unshared.ts';
import { listClusters, tallyByClaim } from './cluster-by-claim.ts';
import { measureF1, type FScore } from './f-score.ts';

/** Agreement on whether there is a link. */
export interface LinkAgreement {
  readonly name: string;
  /** Of all links: one that hangs on a claim that only its coding has is only in that coding. */
  readonly all: FScore;
  /** Of the links whose claims both codings have. */
  readonly onSharedClaims: FScore;
}

const BASES = ['STATED', 'INFERRED'] as const;

/** Each kind of link; where it may be STATED or INFERRED, each of the two as well. */
export function measureLinks(alignment: Alignment): readonly LinkAgreement[] {
  const clusters = listClusters(alignment);
  const isShared = sharedIn(alignment);
  return listLinks(alignment)
    .flatMap(splitByBasis)
    .map(({ name, pairing }) => ({
      name,
      all: measureF1(tallyByClaim(clusters, pairing, ownerOf)),
      onSharedClaims: measureF1(tallyByClaim(clusters, onlyShared(pairing, isShared), ownerOf)),
    }));
}

/** A kind whose links have one basis only is not split. */
function splitByBasis(kind: LinkKind): readonly LinkKind[] {
  const { both, onlyFirst, onlySecond } = kind.pairing;
  const bases = new Set([...both.flat(), ...onlyFirst, ...onlySecond].map(({ basis }) => basis));
  if (bases.size < 2) return [kind];
  const split = BASES.map((basis) => ({ name: `${kind.name}, ${basis}`, pairing: withBasis(kind.pairing, basis) }));
  return [kind, ...split];
}

type IsShared = Readonly<Record<'first' | 'second', (link: CountedLink) => boolean>>;

function sharedIn(alignment: Alignment): IsShared {
  const { first, second } = listUnshared(alignment);
  return {
    first: ({ claims }) => !claims.some((claim) => first.has(claim)),
    second: ({ claims }) => !claims.some((claim) => second.has(claim)),
  };
}

function onlyShared({ both, onlyFirst, onlySecond }: LinkKind['pairing'], isShared: IsShared): LinkKind['pairing'] {
  return { both, onlyFirst: onlyFirst.filter(isShared.first), onlySecond: onlySecond.filter(isShared.second) };
}

function ownerOf({ claims }: CountedLink): CountedLink['claims'][0] {
  return claims[0];
}
