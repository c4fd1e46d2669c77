import type { Claim, CodedReport } from '../../../server/domain/coding.ts';
import { raising, unique, withBroader, withParts } from './closures.ts';

/** The ids of what is missing, by kind; and of headlines that their parts keep from it. `heardIn` has links of every basis. */
export function findGaps(coded: CodedReport, heardIn: CodedReport, of: readonly string[]) {
  const { claims } = coded;
  const concerns = claims.filter(({ kind }) => kind === 'concern');
  const problems = claims.filter((claim) => claim.kind === 'finding' && claim.findingKind === 'PROBLEM');
  const recommendations = claims.filter(({ kind }) => kind === 'recommendation');
  const answered = (claim: Claim) => coded.mitigates.some((link) => link.claim === claim.id);
  const evidenced = (claim: Claim) => claim.kind === 'recommendation' && listBehind(coded, claim).length > 0;
  const none = (wanted: readonly Claim[], has: (claim: Claim) => boolean) =>
    idsOf(wanted.filter((claim) => !withParts(coded, claim).some(has)));
  const byParts = (wanted: readonly Claim[], has: (claim: Claim) => boolean) =>
    idsOf(wanted.filter((claim) => !has(claim) && withParts(coded, claim).some(has)));
  return {
    gaps: {
      UNANSWERED_CONCERN: none(concerns, answered),
      UNANSWERED_PROBLEM: none(problems, answered),
      UNEVIDENCED_RECOMMENDATION: none(recommendations, evidenced),
      SINGLE_AUDIENCE: idsOf(claims.filter((claim) => countAudiences(coded, claim) === 1)),
      SINGLE_STRAND: idsOf(claims.filter((claim) => countStrands(coded, claim) === 1)),
      UNUSED_QUOTE: coded.quotes
        .map(({ id }) => id)
        .filter((id) => !coded.evidences.some(({ evidence }) => evidence === id)),
      SILENT_AUDIENCE: findSilent(coded, heardIn),
      ANSWERED_BY_OTHERS: idsOf(concerns.filter((claim) => isAnsweredByOthers(coded, claim, of))),
    },
    closedByParts: {
      UNANSWERED_CONCERN: byParts(concerns, answered),
      UNANSWERED_PROBLEM: byParts(problems, answered),
      UNEVIDENCED_RECOMMENDATION: byParts(recommendations, evidenced),
    },
  };
}

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

/** Quotes and published values that support or qualify the claim itself. */
function listBehind({ evidences, quotes, statistics }: CodedReport, { id }: Claim) {
  const behind = evidences
    .filter((link) => link.claim === id && link.stance !== 'OPPOSES')
    .map((link) => link.evidence);
  return [
    ...quotes.map(({ id: quote, spokenBy, strand }) => ({ id: quote, audiences: spokenBy, strand })),
    ...statistics.map(({ id: statistic, audiences, strand }) => ({ id: statistic, audiences, strand })),
  ].filter((one) => behind.includes(one.id));
}

function countAudiences(coded: CodedReport, claim: Claim): number {
  const spoken = listBehind(coded, claim).flatMap(({ audiences }) => audiences);
  return new Set<string>([...raising(coded, claim).map(({ audience }) => audience), ...spoken]).size;
}

/** Zero where an attribution leaves open in which. */
function countStrands(coded: CodedReport, claim: Claim): number {
  const raised = raising(coded, claim);
  if (raised.some(({ strands }) => strands.length === 0)) return 0;
  const heardIn = listBehind(coded, claim).flatMap(({ strand }) => strand ?? []);
  return new Set<string>([...raised.flatMap(({ strands }) => strands), ...heardIn]).size;
}

function findSilent({ raisedBy }: CodedReport, heardIn: CodedReport): string[] {
  const heard = [
    ...heardIn.quotes.flatMap(({ spokenBy }) => spokenBy),
    ...heardIn.statistics.flatMap(({ audiences }) => audiences),
    ...heardIn.raisedBy.map(({ audience }) => audience),
  ];
  const raised = new Set<string>(raisedBy.filter(({ polarity }) => polarity === 'RAISES').map((one) => one.audience));
  return unique(heard).filter((id) => !raised.has(id));
}

function isAnsweredByOthers(coded: CodedReport, claim: Claim, of: readonly string[]): boolean {
  const answers = coded.mitigates.filter((link) => withParts(coded, claim).some(({ id }) => id === link.claim));
  const answering = coded.claims
    .filter(({ id }) => answers.some(({ recommendation }) => recommendation === id))
    .flatMap((one) => raising(coded, one))
    .map(({ audience }) => audience);
  const isOf = (id: string) => withBroader(coded, id).some((broader) => of.includes(broader));
  const isOwn = (own: string, other: string) =>
    withBroader(coded, other).includes(own) || (withBroader(coded, own).includes(other) && isOf(other));
  const unheard = raising(coded, claim)
    .map(({ audience }) => audience)
    .filter((own) => isOf(own) && !answering.some((other) => isOwn(own, other)));
  return answering.length > 0 && unheard.length > 0;
}
