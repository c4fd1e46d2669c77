import type { Claim } from '../../domain/coding.ts';
import { withoutReport } from '../../domain/ids.ts';
import { findCues } from '../find-cues.ts';
import type { Line } from '../read-source.ts';
import { overlaps, sentenceSpan, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

const ANNOUNCED =
  /\b(?:in |identified |made |saw a need for .* in |on |for |were )(?<count>\d+) (?:further |potential )?(?:ways|areas|drivers|reasons|recommendations|issues|types|concerns)\b/gu;

export const itemsCoded: Rule = {
  name: 'items-coded',
  definition: 'Every bullet states at least one claim, and so does what follows “Firstly”, “Secondly” and the like.',
  check: (reading) => {
    const { passages } = reading.report.parsed;
    const bullets = reading.source.lines.filter(({ number }) =>
      passages.some((one) => one.line === number && one.kind === 'LIST_ITEM'),
    );
    const enumerated = reading.source.sentences.filter(({ text }) =>
      /^(?:Firstly|Secondly|Thirdly|Fourthly|Fifthly|Finally),/u.test(text),
    );
    const items = [
      ...bullets.map((line) => ({ id: line.passage as string, start: line.start, end: line.end })),
      ...enumerated.map(({ id, start, end }) => ({ id: id as string, start, end })),
    ];
    return examine('items of lists', items, ({ id, start, end }) =>
      reading.stated.some((anchor) => overlaps(anchor, { start, end }))
        ? []
        : [
            {
              subject: id,
              span: { start, end },
              problem: 'This item of a list states no claim.',
              remedy: 'Code it: each item of a list is a claim.',
            },
          ],
    );
  },
};

export const partsCounted: Rule = {
  name: 'parts-counted',
  definition:
    'A claim whose text announces a number of parts (“in 4 ways”) has as many; ordinals are told apart and a part is stated after its whole is announced.',
  check: (reading) => {
    const wholes = reading.report.claims.filter(({ id }) => partsOf(id, reading).length > 0);
    const { counts, findings } = examine('claims with parts', wholes, (claim) => [
      ...miscounted(claim, reading),
      ...disordered(claim, reading),
    ]);
    return { counts, findings: [...findings, ...unannounced(reading)] };
  },
};

function partsOf(id: string, { report }: Reading): readonly Claim[] {
  return report.claims.filter(({ partOf }) => partOf?.claim === id);
}

function miscounted(claim: Claim, reading: Reading): readonly Finding[] {
  const parts = partsOf(claim.id, reading);
  return claim.statedIn.flatMap((anchor) => {
    const span = sentenceSpan(reading, anchor);
    const text = reading.source.points.slice(span.start, span.end);
    return findCues(ANNOUNCED, { text, start: span.start })
      .map((cue) => ({ cue, count: Number(/\d+/.exec(cue.words)?.[0]) }))
      .filter(({ count, cue }) => count !== announcedParts(parts, cue, reading))
      .map(({ cue, count }) => ({
        subject: claim.id,
        span: cue,
        problem: `The text announces ${String(count)}; after it stand ${String(announcedParts(parts, cue, reading))} parts of this claim.`,
        remedy: 'Make each item of the list a part of the claim that announces it.',
      }));
  });
}

/** A number of parts that no claim has. */
function unannounced(reading: Reading): readonly Finding[] {
  const { raisedBy, claims } = reading.report;
  return reading.source.sentences.flatMap((sentence) =>
    findCues(ANNOUNCED, sentence)
      .filter((cue) => {
        const line = { start: sentence.line.start, end: sentence.end };
        const near = new Set([
          ...reading.stated.filter((anchor) => overlaps(anchor, line)).map(({ owner }) => owner),
          ...raisedBy.filter(({ anchor }) => overlaps(anchor, line)).map(({ claim }) => claim as string),
        ]);
        const count = Number(/\d+/.exec(cue.words)?.[0]);
        return !claims.some(({ id }) => near.has(id) && announcedParts(partsOf(id, reading), cue, reading) === count);
      })
      .map((cue) => ({
        subject: sentence.id,
        span: cue,
        problem: 'No claim of this sentence, or before it in the line, has as many parts as it announces.',
        remedy: 'Make each item that is announced a part of the claim that this sentence states.',
      })),
  );
}

/** Parts that are stated in the announcement’s line or after it. */
function announcedParts(parts: readonly Claim[], cue: { readonly start: number }, reading: Reading): number {
  const line: Line | undefined = reading.source.lines.find(({ start, end }) => start <= cue.start && cue.start <= end);
  return parts.filter(({ statedIn }) => statedIn.some(({ start }) => start >= (line?.start ?? 0))).length;
}

function disordered(claim: Claim, reading: Reading): readonly Finding[] {
  const parts = partsOf(claim.id, reading);
  const ordinals = parts.map(({ partOf }) => partOf?.ordinal ?? 0).toSorted((a, b) => a - b);
  const isRow = ordinals.every((ordinal, index) => ordinal === index + 1);
  const first = claim.statedIn[0];
  if (isRow || first === undefined) return [];
  const names = parts.map(({ id, partOf }) => `${String(partOf?.ordinal)} ${withoutReport(id)}`).join(', ');
  return [
    {
      subject: claim.id,
      span: first,
      problem: `Its parts are not numbered from 1 in a row: ${names}.`,
      remedy: 'Number the parts in the order of the text; a part that is missing is a claim that is missing.',
    },
  ];
}
