import type { Statistic } from '../../domain/coding.ts';
import { numbersIn } from '../../code/check-wording.ts';
import { findCues, wholeWords, type Cue } from '../find-cues.ts';
import type { Sentence } from '../read-source.ts';
import { overlaps, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

const NUMBER = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)';
const RANK = '(?:first|second|third|fourth|fifth)';
const CHOSEN = '(?:commonly |often |frequently )?(?:selected|chosen)';

/** What people answered, in numbers or in words for numbers. */
const STATISTICAL: readonly RegExp[] = [
  /\d[\d,.]*\s*(?:%|per cent)/giu,
  wholeWords(`${NUMBER} in ${NUMBER}`, `${NUMBER} out of ${NUMBER}`),
  wholeWords('a (?:quarter|third|fifth|tenth)|(?:two|three) (?:thirds|quarters|fifths)|half of'),
  wholeWords(`(?:${RANK} )?(?:most|least) ${CHOSEN}`, 'most likely to rate'),
];

/** Digits that count no answers: the text's own lists, dates, spans of years, other places of the text, names of figures. */
const OTHER: readonly RegExp[] = [
  /\b\d+ (?:\p{L}+ )?(?:ways|areas|drivers|reasons|recommendations|issues|types|concerns|things|parts|shifts)\b/giu,
  /\b(?:top|other) \d+\b/giu,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/gu,
  /\b\d+[- ]years?\b|\b\d-tier\b|\b(?:19|20)\d\d\b/giu,
  /\b(?:section|chapter|figure) \d+(?:\.\d+)*/giu,
];

export const numbersReconciled: Rule = {
  name: 'numbers-reconciled',
  definition:
    'Every number about people’s answers in the prose is a statistic or a restatement; every other number is told apart by its form.',
  check: (reading) => {
    const numbers = reading.source.sentences.flatMap((sentence) => numbersOf(sentence));
    const statistical = numbers.filter(({ isStatistical }) => isStatistical);
    return {
      counts: [
        { label: 'numbers about answers', ids: statistical.map(nameOf) },
        { label: 'numbers that count something else', ids: numbers.filter((one) => one.isOther).map(nameOf) },
      ],
      findings: [
        ...statistical.filter((number) => !isCoded(number, reading)).map(uncoded),
        ...numbers.filter(({ isStatistical, isOther }) => !isStatistical && !isOther).map(unknown),
        ...reading.report.restatements.flatMap((one) => checkRestated(one, reading)),
      ],
    };
  },
};

export const statisticsPrinted: Rule = {
  name: 'statistics-printed',
  definition: 'Every statistic’s value, and the m of its “n in m”, is printed in its wording, in its unit.',
  check: ({ report }) =>
    examine(
      'statistics of the prose',
      report.statistics.filter(({ figure }) => figure === null),
      (statistic) => checkPrinted(statistic),
    ),
};

interface PrintedNumber extends Cue {
  readonly sentence: Sentence;
  readonly isStatistical: boolean;
  readonly isOther: boolean;
}

function numbersOf(sentence: Sentence): readonly PrintedNumber[] {
  const [statistical, other] = [STATISTICAL, OTHER].map((forms) => forms.flatMap((form) => findCues(form, sentence)));
  const digits = findCues(/\d+(?:[.,]\d+)*/gu, sentence).filter(
    (digit) => ![...(statistical ?? []), ...(other ?? [])].some((cue) => overlaps(cue, digit)),
  );
  return [
    ...(statistical ?? []).map((cue) => ({ ...cue, sentence, isStatistical: true, isOther: false })),
    ...(other ?? []).map((cue) => ({ ...cue, sentence, isStatistical: false, isOther: true })),
    ...digits.map((cue) => ({ ...cue, sentence, isStatistical: false, isOther: false })),
  ];
}

function nameOf({ sentence, start }: PrintedNumber): string {
  return `${sentence.id}@${String(start)}`;
}

function isCoded(number: PrintedNumber, { anchors }: Reading): boolean {
  return anchors.some(
    ({ role, ...span }) => (role === 'STATISTIC' || role === 'RESTATEMENT') && overlaps(span, number),
  );
}

function uncoded({ sentence, start, end, words }: PrintedNumber): Finding {
  return {
    subject: sentence.id,
    span: { start, end },
    problem: `“${words}” is a number about answers and is neither a statistic nor a restatement.`,
    remedy: 'Code it under statistics, or under restatements where strand, question and answer are those of another.',
  };
}

function unknown({ sentence, start, end, words }: PrintedNumber): Finding {
  return {
    subject: sentence.id,
    span: { start, end },
    problem: `What “${words}” counts cannot be told from its form.`,
    remedy: 'Code it as a statistic, or declare an exception that says what it counts.',
  };
}

function checkPrinted({ id, value, unit, of, wording, span }: Statistic): readonly Finding[] {
  const printed = numbersIn(wording, unit);
  return [value, ...(unit === 'COUNT_IN' && of !== null ? [of] : [])]
    .filter((number) => !printed.includes(number))
    .map((number) => ({
      subject: id,
      span,
      problem: `${String(number)} (${unit}) is not printed in “${wording}”.`,
      remedy: 'Take value and unit from the words.',
    }));
}

/** A restated number says the same as the statistic that it restates, as exactly as it is printed. */
function checkRestated(
  { statistic: id, anchor }: Reading['report']['restatements'][number],
  { report }: Reading,
): readonly Finding[] {
  const statistic = report.statistics.find((one) => one.id === id);
  const percent = statistic?.unit === 'PERCENT' ? numbersIn(anchor.exact, 'PERCENT') : [];
  const said = /%/u.test(anchor.exact) ? percent : shareOf(anchor.exact);
  if (statistic === undefined || said.length === 0 || said.some((share) => Math.abs(share - statistic.value) < 1))
    return [];
  return [
    {
      subject: id,
      span: anchor,
      problem: `“${anchor.exact}” is ${said.join(', ')}%, and the statistic that it restates is ${String(statistic.value)}.`,
      remedy: 'Name the statistic whose strand, question and answer these are.',
    },
  ];
}

/** `3 in 10` → 30. */
function shareOf(words: string): readonly number[] {
  const [, part, whole] = /(\d+) (?:in|out of) (\d+)/u.exec(words) ?? [];
  return part === undefined || whole === undefined ? [] : [(100 * Number(part)) / Number(whole)];
}
