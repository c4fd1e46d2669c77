/** How quotes, figures, statistics, restatements and context are named, described and compared. */
import type { CodedReport, Context, Quote, Restatement, Statistic } from '../domain/coding.ts';
import type { Alignment } from './align-codings.ts';
import { lineAt, shortName, type Subject } from './difference.ts';
import { differsIn, differsInSet, sayTerms, sayWords } from './describe-words.ts';

const none = (): boolean => false;

export const quoteSubject: Subject<Quote> = {
  kind: 'quote',
  noun: 'quote',
  nameOf: ({ id }) => shortName(id),
  startOf: ({ span }) => span.start,
  describe: ({ id, text, voice, span }, coded) => ({
    ...{ id: shortName(id), label: '', words: [`line ${String(lineAt(coded, span.start))}: ${text}`] },
    ...{ decided: { voice }, carries: [] },
  }),
  aspects: [{ name: 'voice', separate: true, differs: differsIn(({ voice }) => voice) }],
  comesWithClaim: none,
};

export const statisticSubject: Subject<Statistic> = {
  kind: 'statistic',
  noun: 'statistic',
  nameOf: ({ id }) => shortName(id),
  startOf: ({ span }) => span.start,
  describe: (statistic, coded) => ({
    id: shortName(statistic.id),
    label: statistic.label,
    words: [`line ${String(lineAt(coded, statistic.span.start))}: ${statistic.wording}`],
    decided: sayStatistic(statistic),
    carries: [],
  }),
  aspects: [
    ...(['value', 'unit', 'of', 'question', 'base', 'baseCount', 'strand'] as const).map((name) => ({
      ...{ name, separate: false, differs: differsIn((statistic: Statistic) => statistic[name]) },
    })),
    { name: 'audiences', separate: false, differs: differsInSet(({ audiences }) => audiences) },
  ],
  comesWithClaim: none,
};

function sayStatistic(statistic: Statistic): Readonly<Record<string, string>> {
  const { value, unit, of, question, base, baseCount, strand, audiences } = statistic;
  const decided = { value, unit, of, question, base, baseCount, strand: strand && shortName(strand) };
  const printed = Object.entries(decided).flatMap(([name, one]) => (one === null ? [] : [[name, String(one)]]));
  return { ...Object.fromEntries(printed), audiences: sayTerms(audiences) };
}

export function restatementSubject({ translation }: Alignment): Subject<Restatement> {
  return {
    kind: 'restatement',
    noun: 'restatement',
    nameOf: ({ statistic, anchor }) => `${shortName(statistic).replace('/', '.')}@${String(anchor.start)}`,
    startOf: ({ anchor }) => anchor.start,
    describe: ({ statistic, anchor }, coded) => ({
      ...{ id: shortName(statistic), label: labelOf(statistic, coded), words: sayWords([anchor], coded) },
      ...{ decided: {}, carries: [] },
    }),
    aspects: [
      {
        name: 'statistic',
        separate: false,
        differs: ({ statistic: a }, { statistic: b }) => a !== translation.evidence(b),
      },
    ],
    comesWithClaim: none,
  };
}

export const contextSubject: Subject<Context> = {
  kind: 'context',
  noun: 'context',
  nameOf: ({ anchor }) => `@${String(anchor.start)}`,
  startOf: ({ anchor }) => anchor.start,
  describe: ({ anchor, reason }, coded) => ({
    ...{ id: `@${String(anchor.start)}`, label: '', words: sayWords([anchor], coded) },
    ...{ decided: { reason }, carries: [] },
  }),
  aspects: [{ name: 'reason', separate: false, differs: differsIn(({ reason }) => reason) }],
  comesWithClaim: none,
};

function labelOf(id: string, { statistics }: CodedReport): string {
  return statistics.find((statistic) => statistic.id === id)?.label ?? '';
}
