/** The words of Compare's two strands on a theme, and of who is heard. */
import type { StrandKind } from '../generated/graphql.ts';
import { plural } from './plural.ts';

export const strands = {
  title: (left: string, right: string, theme: string): string => `${left} and ${right}: ${theme}`,
  warning:
    'Strands are not pooled: each heard other people in another way. Hold what they say against each other; do not add, average or subtract.',
  left: 'The one strand',
  right: 'The other strand',
  theme: 'Theme',
  unnamed: 'Most of the report’s attributions name no strand; and only those that name one are counted here.',
  kinds: {
    SELF_SELECTED: 'Anyone could answer: the numbers say who answered, not how the country thinks.',
    REPRESENTATIVE: 'A sample drawn to stand for the country.',
    QUALITATIVE: 'Conversations: they say what is thought and why, not how many think it.',
    STAKEHOLDER: 'Organisations and those who lead them.',
  } satisfies Record<StrandKind, string>,
  both: 'Claims of both',
  onlyLeft: (name: string): string => `Only ${name}`,
  quotes: 'Heard in it: quotes on the theme',
  statistics: 'Published numbers on the theme',
  none: 'None.',
  counted: (title: string, count: number): string => `${title} (${String(count)})`,
  same: 'Both are the same strand. Choose another for one of them.',
};

export const heard = {
  title: 'Who is heard, where, and in whose words',
  lead: 'Each audience for itself. Whoever has no quote is told of by the report, or not at all; that many quotes were printed does not make a view common.',
  all: 'All audiences',
  seldom: 'Seldom-heard groups alone',
  choose: 'Whom to look at',
  caption: 'Audiences, with what the report prints of them',
  audience: 'Audience',
  quotes: 'Quotes',
  statistics: 'Numbers',
  attributions: 'Places that say what they raise',
  negative: 'Places that say less, or not',
  nobodyQuoted: 'Nobody of them is quoted',
  nothingRaised: 'Said to raise nothing',
  without: (noQuotes: number, noClaims: number, all: number): string =>
    `Of ${plural(all, 'audience', 'audiences')}, ${String(noQuotes)} ${noQuotes === 1 ? 'has' : 'have'} nobody quoted, and ${String(noClaims)} ${noClaims === 1 ? 'is' : 'are'} said to raise nothing.`,
  where: 'Where',
  anyStrand: 'strand not named',
  anyRegion: 'region not named',
  notAddedUp: 'A place that names several strands or regions stands in each, so these are not to be added up.',
  countOf: (count: number, of: string, name: string): string => `${String(count)}: ${of}, ${name}`,
  cellsOf: (name: string): string => `Where: ${name}, by strand and region`,
};
