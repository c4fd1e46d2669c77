import type { Claim } from '../domain/coding.ts';
import type { Basis } from '../domain/enums.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Alignment } from './align-codings.ts';
import type { Pairing } from './pair-best.ts';
import { pairByKey } from './pair-by-key.ts';

/** A link as far as agreement on it is counted. */
export interface CountedLink {
  /** The claims it joins; it is counted with the first. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** Null where the kind of link is always STATED. */
  readonly basis: Basis | null;
}

export interface LinkKind {
  /** As docs/model.md calls it: `RAISED_BY`. */
  readonly name: string;
  readonly pairing: Pairing<CountedLink>;
}

/** The links of two codings, kind by kind. */
export function listLinks(alignment: Alignment): readonly LinkKind[] {
  const { raisedBy, mitigates, evidences, leadsTo, shiftedTo, conflictsWith } = alignment;
  return [
    { name: 'PART_OF', pairing: pairParents(alignment) },
    { name: 'ABOUT', pairing: pairThemes(alignment) },
    count('RAISED_BY', raisedBy, ({ claim, basis }) => ({ claims: [claim], basis })),
    count('MITIGATES', mitigates, ({ recommendation, claim, basis }) => ({ claims: [recommendation, claim], basis })),
    count('EVIDENCES', evidences, ({ claim, basis }) => ({ claims: [claim], basis })),
    count('LEADS_TO', leadsTo, ({ claim, consequence, basis }) => ({ claims: [claim, consequence], basis })),
    count('SHIFTED_TO', shiftedTo, ({ claim, later, basis }) => ({ claims: [claim, later], basis })),
    count('CONFLICTS_WITH', conflictsWith, ({ claim, other, basis }) => ({ claims: [claim, other], basis })),
  ];
}

/** Only the links that a coding gives this basis; one that the other has with another basis is only in this one. */
export function withBasis({ both, onlyFirst, onlySecond }: LinkKind['pairing'], basis: Basis): LinkKind['pairing'] {
  const has = (link: CountedLink): boolean => link.basis === basis;
  return {
    both: both.filter(([a, b]) => has(a) && has(b)),
    onlyFirst: [...both.flatMap(([a, b]) => (has(a) && !has(b) ? [a] : [])), ...onlyFirst.filter(has)],
    onlySecond: [...both.flatMap(([a, b]) => (has(b) && !has(a) ? [b] : [])), ...onlySecond.filter(has)],
  };
}

function count<T>(name: string, pairing: Pairing<T>, read: (link: T) => CountedLink): LinkKind {
  return { name, pairing: mapPairing(pairing, read) };
}

function mapPairing<T, U>({ both, onlyFirst, onlySecond }: Pairing<T>, read: (value: T) => U): Pairing<U> {
  return {
    both: both.map(([a, b]) => [read(a), read(b)] as const),
    onlyFirst: onlyFirst.map(read),
    onlySecond: onlySecond.map(read),
  };
}

/** A part and its parent, whatever its role. */
function pairParents({ first, second, translation }: Alignment): LinkKind['pairing'] {
  return pairByKey(
    first.claims.flatMap(parentOf),
    second.claims.flatMap(parentOf),
    (link) => keyOf(link.claims),
    (link) => keyOf(link.claims.map(translation.claim)),
  );
}

function parentOf({ id, partOf }: Claim): readonly CountedLink[] {
  return partOf === null ? [] : [{ claims: [id, partOf.claim], basis: null }];
}

function pairThemes({ first, second, translation }: Alignment): LinkKind['pairing'] {
  const list = ({ claims }: typeof first): readonly (CountedLink & { readonly theme: string })[] =>
    claims.flatMap(({ id, themes }) => themes.map((theme) => ({ claims: [id], basis: null, theme })));
  return pairByKey(
    list(first),
    list(second),
    ({ claims, theme }) => keyOf([claims[0], theme]),
    ({ claims, theme }) => keyOf([translation.claim(claims[0]), theme]),
  );
}

/** Null where a part of it is. */
function keyOf(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join(' ');
}
