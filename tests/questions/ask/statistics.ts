import { type Desk, REPORT } from './desk.ts';
import { type Answers, type Fact, keyOf } from './fact.ts';
import type { Edges, StatisticAnswer } from './graph-answers.ts';
import { type Inquiry, placeWords } from './inquiry.ts';
import { sharesWords } from './shares-words.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'statistics'>>;

/** Every number printed on the lines, with what it measures, of whom, its base and its source. */
export async function askStatistics(inquiry: Asked): Promise<Answers> {
  const found = await readStatistics(inquiry.desk, inquiry.question.lines);
  return {
    expected: inquiry.question.answer.map((item) => expect(inquiry, item, found)),
    got: found.map((statistic) => read(statistic)),
  };
}

export async function readStatistics(desk: Desk, lines: readonly number[]): Promise<readonly StatisticAnswer[]> {
  const { statistics } = await desk.ask<{ statistics: Edges<StatisticAnswer> }>('statistics', { report: REPORT });
  return statistics.edges.map(({ node }) => node).filter(({ passage }) => lines.includes(passage.line));
}

function expect(inquiry: Asked, item: Item<'statistics'>, found: readonly StatisticAnswer[]): Fact {
  const { words } = inquiry.desk;
  const fits = found.find((statistic) => measures(statistic, item) && comesFrom(inquiry.desk, statistic, item.source));
  const audiences = words.audiences(item.of_whom).join('+');
  const key = keyOf(
    item.value,
    item.unit,
    fits?.id ?? item.measures,
    audiences,
    item.base,
    item.asked,
    words.strand(item.strand),
  );
  return { key, shown: show(key, item.wording), words: placeWords(inquiry, item.wording), claims: null };
}

/** The row's own label; of the prose, whose labels are the coder's, one that says the same thing. */
function measures({ label, figure, wording }: StatisticAnswer, item: Item<'statistics'>): boolean {
  if (figure !== null) return label === item.measures;
  return (wording.includes(item.wording) || item.wording.includes(wording)) && sharesWords(label, item.measures);
}

/** The base line says when it was gathered; of the prose, the words name the strand. */
function comesFrom({ words }: Desk, { figure, strand }: StatisticAnswer, source: string): boolean {
  if (figure !== null) return figure.base.includes(source);
  return strand !== null && words.findStrand(source) === slugOf(strand.id);
}

function read(statistic: StatisticAnswer): Fact {
  const { id, value, unit, audiences, baseCount, question, strand, wording, figure } = statistic;
  const printed = { question: figure?.question ?? question, baseCount: figure?.baseCount ?? baseCount };
  const who = [...slugsOf(audiences)].sort().join('+');
  const key = keyOf(
    value,
    unit,
    id,
    who,
    printed.baseCount,
    printed.question,
    strand === null ? null : slugOf(strand.id),
  );
  return { key, shown: show(key, wording), words: [statistic], claims: null };
}
