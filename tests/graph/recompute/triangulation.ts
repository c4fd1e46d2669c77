import type { Claim, CodedReport } from '../../../server/domain/coding.ts';
import { unique, withBroader, withParts } from './closures.ts';

/** What stands behind a claim, by definition 1 of the triangulation; ids sorted. */
export function triangulate(coded: CodedReport, claim: Claim, asksParts: boolean) {
  const counted = new Set<string>((asksParts ? withParts(coded, claim) : [claim]).map(({ id }) => id));
  const said = coded.raisedBy.filter((one) => counted.has(one.claim));
  const raised = said.filter(({ polarity }) => polarity === 'RAISES');
  const bearing = coded.evidences.filter((one) => counted.has(one.claim));
  const bearingOut = bearing.filter(({ stance }) => stance !== 'OPPOSES');
  const of = (kind: string) =>
    unique(bearingOut.map(({ evidence }) => evidence).filter((id) => id.includes(`/${kind}/`)));
  const heardIn = [...coded.quotes, ...coded.statistics]
    .filter(({ id }) => bearingOut.some(({ evidence }) => evidence === id))
    .flatMap(({ strand }) => strand ?? []);
  const side = (id: string): string =>
    ['audience/public', 'audience/staff'].find((top) => withBroader(coded, id).includes(top)) ?? 'others';
  const ids = (links: readonly { readonly id: string }[]) => unique(links.map(({ id }) => id));
  return {
    strands: unique([...raised.flatMap(({ strands }) => strands), ...heardIn]),
    ofNoStrand: ids(raised.filter(({ strands }) => strands.length === 0)),
    audiences: unique(raised.map(({ audience }) => audience)),
    public: ids(raised.filter(({ audience }) => side(audience) === 'audience/public')),
    staff: ids(raised.filter(({ audience }) => side(audience) === 'audience/staff')),
    others: ids(raised.filter(({ audience }) => side(audience) === 'others')),
    ...{ quotes: of('quote'), statistics: of('statistic'), passages: of('passage') },
    qualifying: ids(bearingOut.filter(({ stance }) => stance === 'QUALIFIES')),
    stated: ids([...raised, ...bearingOut].filter(({ basis }) => basis === 'STATED')),
    inferred: ids([...raised, ...bearingOut].filter(({ basis }) => basis === 'INFERRED')),
    less: ids(said.filter(({ polarity }) => polarity === 'LESS')),
    not: ids(said.filter(({ polarity }) => polarity === 'NOT')),
    opposes: ids(bearing.filter(({ stance }) => stance === 'OPPOSES')),
    conflicts: ids(coded.conflictsWith.filter((one) => counted.has(one.claim) || counted.has(one.other))),
  };
}
