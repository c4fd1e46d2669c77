import type { ClaimId } from '../../domain/ids.ts';
import { contentWords, sharesWord } from '../content-words.ts';
import type { Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

interface Inferred {
  readonly id: string;
  readonly rationale: string | null;
  /** What is joined, with all the words that each side has. */
  readonly sides: readonly (readonly [name: string, words: string])[];
}

export const rationalesSpeak: Rule = {
  name: 'rationales-speak',
  definition: 'The rationale of an inferred link has a word of each side: it says how this leads to that.',
  check: (reading) =>
    examine('inferred links', inferredLinks(reading), ({ id, rationale, sides }) => {
      const own = contentWords(rationale ?? '');
      return sides
        .filter(([, words]) => !sharesWord(own, contentWords(words)))
        .map(([name]) => mute(id, name, rationale, reading));
    }),
};

function inferredLinks(reading: Reading): readonly Inferred[] {
  const { report } = reading;
  const pairs = [
    ...report.mitigates.map((one) => ({ ...one, from: one.recommendation, to: one.claim })),
    ...report.leadsTo.map((one) => ({ ...one, from: one.claim, to: one.consequence })),
    ...report.shiftedTo.map((one) => ({ ...one, from: one.claim, to: one.later })),
    ...report.conflictsWith.map((one) => ({ ...one, from: one.claim, to: one.other })),
    ...report.evidences.map((one) => ({ ...one, from: one.evidence, to: one.claim })),
  ];
  return pairs
    .filter(({ basis }) => basis === 'INFERRED')
    .map(({ id, rationale, from, to }) => ({
      id,
      rationale,
      sides: [from, to].map((side) => [side, wordsOf(side, reading)] as const),
    }));
}

function wordsOf(id: string, reading: Reading): string {
  const { report, claims } = reading;
  const claim = claims.get(id as ClaimId);
  if (claim !== undefined) return [claim.label, ...claim.statedIn.map(({ exact }) => exact)].join(' ');
  const quote = report.quotes.find((one) => one.id === id);
  if (quote !== undefined) return quote.text;
  const statistic = report.statistics.find((one) => one.id === id);
  if (statistic !== undefined) return `${statistic.label} ${statistic.question ?? ''}`;
  return report.cases
    .filter(({ passage }) => passage === id)
    .map(({ anchor }) => anchor.exact)
    .join(' ');
}

function mute(subject: string, side: string, rationale: string | null, { report, claims }: Reading): Finding {
  const quote = report.quotes.find(({ id }) => id === side);
  const statistic = report.statistics.find(({ id }) => id === side);
  const span = quote?.span ?? statistic?.span ?? claims.get(side as ClaimId)?.statedIn[0] ?? { start: 0, end: 0 };
  return {
    subject,
    span: { start: span.start, end: span.end },
    problem: `The rationale “${rationale ?? ''}” has no word of ${side}.`,
    remedy: 'Write the mechanism in words of both sides, or take the link out.',
  };
}
