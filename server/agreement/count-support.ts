import type { CodedReport } from '../domain/coding.ts';
import { BASES, type Basis } from '../domain/enums.ts';
import { type Alignment, alignCodings } from './align-codings.ts';
import type { Pairing } from './pair-best.ts';

/** The links of the settled coding of one kind and basis, by how many of the independent codings have them, whichever basis they give. */
export interface Support {
  readonly name: string;
  readonly basis: Basis;
  /** At each index: how many links that many codings have; from none to all of them. */
  readonly found: readonly number[];
}

interface Link {
  readonly id: string;
  readonly basis: Basis;
}

const KINDS = [
  ['RAISED_BY', ({ raisedBy }: Alignment) => raisedBy, ({ raisedBy }: CodedReport) => raisedBy],
  ['MITIGATES', ({ mitigates }: Alignment) => mitigates, ({ mitigates }: CodedReport) => mitigates],
  ['EVIDENCES', ({ evidences }: Alignment) => evidences, ({ evidences }: CodedReport) => evidences],
  ['LEADS_TO', ({ leadsTo }: Alignment) => leadsTo, ({ leadsTo }: CodedReport) => leadsTo],
] as const satisfies readonly (readonly [
  name: string,
  pair: (alignment: Alignment) => Pairing<Link>,
  list: (settled: CodedReport) => readonly Link[],
])[];

/** How many of the codings, made without sight of one another, have each link of the settled one. */
export function countSupport(settled: CodedReport, codings: readonly CodedReport[]): readonly Support[] {
  const alignments = codings.map((coding) => alignCodings(coding, settled));
  return KINDS.flatMap(([name, pair, list]) => {
    const finders = countFinders(alignments.map((alignment) => pair(alignment)));
    return BASES.map((basis) => {
      const own = list(settled).filter((link) => link.basis === basis);
      const counts = own.map(({ id }) => finders.get(id) ?? 0);
      return {
        name,
        basis,
        found: Array.from({ length: codings.length + 1 }, (_, n) => counts.filter((count) => count === n).length),
      };
    });
  }).filter(({ found }) => found.some((count) => count > 0));
}

function countFinders(pairings: readonly Pairing<Link>[]): ReadonlyMap<string, number> {
  const finders = new Map<string, number>();
  for (const { both } of pairings) for (const [, { id }] of both) finders.set(id, (finders.get(id) ?? 0) + 1);
  return finders;
}
