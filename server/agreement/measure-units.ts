import type { Anchor, CodedReport } from '../domain/coding.ts';
import type { Alignment } from './align-codings.ts';
import { pairBest, type Pairing } from './pair-best.ts';
import { jaccard, sharedLength } from './overlap.ts';
import { measureF1, type FScore, type Tally } from './f-score.ts';

/** Agreement on which words are taken for what. */
export interface UnitAgreement {
  readonly name: string;
  readonly unit: string;
  readonly score: FScore;
}

/** Which words state a claim, which claims there are, and which other things are told apart in the text. */
export function measureUnits(alignment: Alignment): readonly UnitAgreement[] {
  const { first, second, claims, statistics, restatements, context } = alignment;
  const isProse = ({ figure }: { readonly figure: string | null }): boolean => figure === null;
  return [
    { name: 'words that state a claim', unit: 'code point', score: measureF1(tallyWords(first, second)) },
    { name: 'claims', unit: 'claim', score: scorePairing(claims) },
    { name: 'places that state a shared claim', unit: 'anchor', score: measureF1(claims.both.map(tallyAnchors)) },
    { name: 'statistics of the prose', unit: 'statistic', score: scorePairing(keep(statistics, isProse)) },
    { name: 'restatements', unit: 'restatement', score: scorePairing(restatements) },
    { name: 'context', unit: 'anchor', score: scorePairing(context) },
  ];
}

function scorePairing({ both, onlyFirst, onlySecond }: Pairing<unknown>): FScore {
  return measureF1([
    ...both.map(() => ({ both: 1, onlyFirst: 0, onlySecond: 0 })),
    ...onlyFirst.map(() => ({ both: 0, onlyFirst: 1, onlySecond: 0 })),
    ...onlySecond.map(() => ({ both: 0, onlyFirst: 0, onlySecond: 1 })),
  ]);
}

function keep<T>({ both, onlyFirst, onlySecond }: Pairing<T>, wanted: (value: T) => boolean): Pairing<T> {
  return {
    both: both.filter(([value]) => wanted(value)),
    onlyFirst: onlyFirst.filter(wanted),
    onlySecond: onlySecond.filter(wanted),
  };
}

/** The code points under the claims' anchors, passage by passage; text that neither coding has under a claim counts nowhere. */
function tallyWords(first: CodedReport, second: CodedReport): readonly Tally[] {
  return first.parsed.passages.flatMap(({ id }) => {
    const [a, b] = [anchorsIn(id, first), anchorsIn(id, second)];
    const both = sharedLength(a, b);
    const tally = { both, onlyFirst: sharedLength(a, a) - both, onlySecond: sharedLength(b, b) - both };
    return a.length + b.length === 0 ? [] : [tally];
  });
}

function anchorsIn(id: string, { claims }: CodedReport): readonly Anchor[] {
  return claims.flatMap(({ statedIn }) => statedIn.filter(({ passage }) => passage === id));
}

/** Anchors are the same where they overlap, each with at most one of the other coding. */
function tallyAnchors([a, b]: Alignment['claims']['both'][number]): Tally {
  const { both, onlyFirst, onlySecond } = pairBest(
    a.statedIn,
    b.statedIn,
    (one, other) => (jaccard([one], [other]) === 0 ? null : [jaccard([one], [other])]),
    ({ start, end }) => `${String(start)}-${String(end)}`,
  );
  return { both: both.length, onlyFirst: onlyFirst.length, onlySecond: onlySecond.length };
}
