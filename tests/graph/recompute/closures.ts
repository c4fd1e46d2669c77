/** Second computations for tests: straight from the coding, without the graph. */
import type { Claim, CodedReport, RaisedBy } from '../../../server/domain/coding.ts';
import type { Basis } from '../../../server/domain/enums.ts';

/** A term of a vocabulary, and all that it belongs to, at any depth. */
export function withBroader({ vocabularies }: CodedReport, id: string): string[] {
  const { audiences, strands, regions, themes } = vocabularies;
  const broader = [...audiences, ...strands, ...regions, ...themes].find((term) => term.id === id)?.broader ?? [];
  return [...new Set([id, ...broader.flatMap((one) => withBroader({ vocabularies } as CodedReport, one))])];
}

/** A claim and its parts, at any depth. */
export function withParts({ claims }: CodedReport, claim: Claim): Claim[] {
  const parts = claims.filter(({ partOf }) => partOf?.claim === claim.id);
  return [claim, ...parts.flatMap((part) => withParts({ claims } as CodedReport, part))];
}

/** The same coding with nothing but the links of these bases. */
export function onlyBases(coded: CodedReport, bases: readonly Basis[]): CodedReport {
  const has = ({ basis }: { readonly basis: Basis }): boolean => bases.includes(basis);
  return {
    ...coded,
    raisedBy: coded.raisedBy.filter(has),
    mitigates: coded.mitigates.filter(has),
    evidences: coded.evidences.filter(has),
    conflictsWith: coded.conflictsWith.filter(has),
  };
}

export function raising({ raisedBy }: CodedReport, claim: Claim): RaisedBy[] {
  return raisedBy.filter((one) => one.claim === claim.id && one.polarity === 'RAISES');
}

export const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
