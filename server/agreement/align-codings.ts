/** Two codings of one report side by side: what is the same thing in both, and what only one of them has. */
import type {
  Claim,
  CodedReport,
  ConflictsWith,
  Context,
  Evidences,
  LeadsTo,
  Mitigates,
  Quote,
  RaisedBy,
  Restatement,
  ShiftedTo,
  Statistic,
} from '../domain/coding.ts';
import type { ClaimId, EvidenceId, StatisticId } from '../domain/ids.ts';
import { matchClaims } from './match-claims.ts';
import { jaccard } from './overlap.ts';
import { pairBest, type Pairing } from './pair-best.ts';
import { pairByKey } from './pair-by-key.ts';

/** A thing of the second coding in the first one's words; null where the first has no such thing. */
export interface Translation {
  readonly claim: (second: ClaimId) => ClaimId | null;
  readonly evidence: (second: EvidenceId) => EvidenceId | null;
}

export interface Alignment {
  readonly first: CodedReport;
  readonly second: CodedReport;
  readonly translation: Translation;
  readonly claims: Pairing<Claim>;
  readonly raisedBy: Pairing<RaisedBy>;
  readonly mitigates: Pairing<Mitigates>;
  readonly evidences: Pairing<Evidences>;
  readonly leadsTo: Pairing<LeadsTo>;
  readonly shiftedTo: Pairing<ShiftedTo>;
  readonly conflictsWith: Pairing<ConflictsWith>;
  readonly quotes: Pairing<Quote>;
  readonly statistics: Pairing<Statistic>;
  readonly restatements: Pairing<Restatement>;
  readonly context: Pairing<Context>;
}

export function alignCodings(first: CodedReport, second: CodedReport): Alignment {
  const claims = matchClaims(first, second);
  const statistics = pairStatistics(first.statistics, second.statistics);
  const translation = translate(claims, statistics);
  const { claim, evidence } = translation;
  return {
    ...{ first, second, translation, claims, statistics },
    raisedBy: pairRaisedBy(first.raisedBy, second.raisedBy, claim),
    mitigates: pairEnds(first.mitigates, second.mitigates, (link) => [link.recommendation, link.claim], claim),
    evidences: pairByKey(
      first.evidences,
      second.evidences,
      (link) => joinEnds(link.evidence, link.claim),
      (link) => joinEnds(evidence(link.evidence), claim(link.claim)),
    ),
    leadsTo: pairEnds(first.leadsTo, second.leadsTo, (link) => [link.claim, link.consequence], claim),
    shiftedTo: pairEnds(first.shiftedTo, second.shiftedTo, (link) => [link.claim, link.later], claim),
    conflictsWith: pairByKey(
      first.conflictsWith,
      second.conflictsWith,
      (link) => joinEnds(...inOrder(link.claim, link.other)),
      (link) => joinEnds(...inOrder(claim(link.claim), claim(link.other))),
    ),
    quotes: pairByKey(first.quotes, second.quotes, idOf, idOf),
    restatements: pairRestatements(first.restatements, second.restatements, evidence),
    context: pairBest(first.context, second.context, overlapOf, nameByAnchor),
  };
}

/** Rows of figures have the same id in both; numbers of the prose are the same where their wordings overlap. */
function pairStatistics(first: readonly Statistic[], second: readonly Statistic[]): Pairing<Statistic> {
  return pairBest(
    first,
    second,
    (a, b) => {
      if (a.figure !== null || b.figure !== null) return a.id === b.id ? [1] : null;
      const shared = jaccard([a.span], [b.span]);
      return shared === 0 ? null : [shared];
    },
    idOf,
  );
}

function translate(claims: Pairing<Claim>, statistics: Pairing<Statistic>): Translation {
  const claimIds = new Map(claims.both.map(([a, b]) => [b.id, a.id]));
  const statisticIds = new Map<EvidenceId, StatisticId>(statistics.both.map(([a, b]) => [b.id, a.id]));
  const unpaired = new Set<EvidenceId>(statistics.onlySecond.map(({ id }) => id));
  return {
    claim: (second) => claimIds.get(second) ?? null,
    evidence: (second) => statisticIds.get(second) ?? (unpaired.has(second) ? null : second),
  };
}

/** The same attribution: the same audience, the same claim, and anchors that overlap. */
function pairRaisedBy(
  first: readonly RaisedBy[],
  second: readonly RaisedBy[],
  translate: Translation['claim'],
): Pairing<RaisedBy> {
  return pairBest(
    first,
    second,
    (a, b) => (a.audience === b.audience && a.claim === translate(b.claim) ? overlapOf(a, b) : null),
    idOf,
  );
}

function pairEnds<T>(
  first: readonly T[],
  second: readonly T[],
  endsOf: (link: T) => readonly [ClaimId, ClaimId],
  translate: Translation['claim'],
): Pairing<T> {
  const translated = (link: T): string | null => {
    const [from, to] = endsOf(link);
    return joinEnds(translate(from), translate(to));
  };
  return pairByKey(first, second, (link) => joinEnds(...endsOf(link)), translated);
}

/** The same restatement: anchors that overlap; of the same statistic rather than of another. */
function pairRestatements(
  first: readonly Restatement[],
  second: readonly Restatement[],
  translate: Translation['evidence'],
): Pairing<Restatement> {
  return pairBest(
    first,
    second,
    (a, b) => {
      const shared = jaccard([a.anchor], [b.anchor]);
      return shared === 0 ? null : [a.statistic === translate(b.statistic) ? 1 : 0, shared];
    },
    nameByAnchor,
  );
}

function overlapOf(a: Pick<RaisedBy, 'anchor'>, b: Pick<RaisedBy, 'anchor'>): readonly [number] | null {
  const shared = jaccard([a.anchor], [b.anchor]);
  return shared === 0 ? null : [shared];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function nameByAnchor({ anchor: { start, end } }: Pick<Context, 'anchor'>): string {
  return `${String(start)}-${String(end)}`;
}

function joinEnds(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : `${from} ${to}`;
}

function inOrder(a: ClaimId | null, b: ClaimId | null): readonly [ClaimId | null, ClaimId | null] {
  return a === null || b === null || a < b ? [a, b] : [b, a];
}
