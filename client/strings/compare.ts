/** The words of the view Compare. */
import type { Comparison, PARTS } from '../address/compare-fields.ts';
import { plural } from './plural.ts';

export const compare = {
  label: 'What to compare',
  names: {
    sides: 'Two sides',
    matrix: 'Matrix',
    gaps: 'Gaps',
    figures: 'Figures',
    strands: 'Strands',
    heard: 'Heard',
    uncoded: 'Uncoded',
  } satisfies Record<Comparison, string>,
  waiting: 'Asking the graph',
  quotes: (count: number): string => plural(count, 'quote', 'quotes'),
  statistics: (count: number): string => plural(count, 'number', 'numbers'),
  claims: (count: number): string => plural(count, 'claim', 'claims'),
  morePlaces: (count: number): string => `and ${plural(count, 'more place', 'more places')}`,
  statedOnly: 'Only what the report states is counted here.',
  withInferred: 'What the report states and what the coder infers are both counted here.',
  countStated: 'Count only what is stated',
  countInferred: 'Count what is inferred as well',
  notNarrowed: (names: string): string =>
    `This is counted over the whole report: the filters by ${names} do not narrow it.`,
  clearFilters: 'Clear these filters',
  filterNames: {
    audience: 'audience',
    strand: 'strand',
    region: 'region',
    theme: 'theme',
    polarity: 'who raised it or did not',
    prevalence: 'how many',
  },
  letThrough: (shown: number, all: number): string =>
    `The filters let through ${String(shown)} of these ${plural(all, 'claim', 'claims')}.`,
  none: 'None.',
};

export const sides = {
  title: (left: string, right: string): string => `What ${left} and ${right} raise`,
  lead: 'Every claim of the report stands in exactly one of these rows, by whom the report names as raising it. That nothing is said of a side is no denial.',
  left: 'The one side',
  right: 'The other side',
  choose: 'Which two audiences',
  swap: 'Swap the sides',
  together: 'Count narrower audiences with theirs',
  counted: (name: string, narrower: number): string =>
    narrower === 0 ? `${name} alone` : `${name}, with ${plural(narrower, 'narrower audience', 'narrower audiences')}`,
  inBoth: (names: string): string => `On both sides, because they belong to both: ${names}.`,
  caption: 'The claims of the report, each in one row',
  relation: 'How the two sides stand',
  count: 'Claims',
  letThrough: 'Let through by the filters',
  total: 'All claims of the report',
  parts: {
    shared: () => 'Both raise it',
    differing: () => 'Both raise it, not alike',
    opposed: () => 'One raises it, the other less so or not',
    left_only: (left: string) => `Only ${left}`,
    right_only: (_: string, right: string) => `Only ${right}`,
    neither: () => 'Neither',
  } satisfies Record<(typeof PARTS)[number], (left: string, right: string) => string>,
  meanings: {
    shared:
      'Both are named as raising it, and nothing in the words tells them apart. How many of them (most, some) is not compared.',
    differing:
      'Both are named as raising it; but one more or less strongly than the other, or the report also says that one raises it less or not.',
    opposed: 'One is named as raising it; of the other the report says only that it does so less, or not.',
    left_only: 'This side is named as raising it; of the other nothing is said.',
    right_only: 'This side is named as raising it; of the other nothing is said.',
    neither: 'The report names neither. It may still say that one of them raises it less, or not.',
  } satisfies Record<(typeof PARTS)[number], string>,
  unknown: 'Nothing is known of one of these two audiences. Choose others above.',
  same: 'Both sides are the same audience. Choose another for one of them.',
  nothingSaid: 'Nothing is said.',
};
