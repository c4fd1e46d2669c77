/** The words of the filters that narrow every view. */
import type { Polarity, Prevalence } from '../generated/graphql.ts';

export const filters = {
  open: 'Filters',
  openWith: (count: number): string => `Filters, ${String(count)} chosen`,
  title: 'Narrow the report',
  help: 'Within one group any of what you choose will do; the groups must all agree. The number says how many claims each would leave if it were the only one chosen in its group.',
  names: {
    theme: 'About',
    audience: 'Raised by',
    strand: 'Heard in',
    region: 'Where',
    polarity: 'How it was said',
    prevalence: 'How many said it',
    basis: 'Links',
  },
  audienceHelp: 'With the narrower audiences that belong to each.',
  statedOnly: 'Only what the report states',
  polarities: {
    RAISES: 'raised it',
    LESS: 'less worried',
    NOT: 'did not raise it',
  } satisfies Readonly<Record<Polarity, string>>,
  prevalences: {
    ALL: 'all',
    MOST: 'most',
    MANY: 'many',
    SOME: 'some',
    MINORITY: 'a minority',
    FEW: 'few',
  } satisfies Partial<Record<Prevalence, string>>,
  remove: (name: string, label: string): string => `Remove: ${name.toLowerCase()} ${label}`,
  clear: 'Remove all filters',
  chosen: 'Filters in force',
  left: (claims: number, of: number): string => `${String(claims)} of ${String(of)} claims are left`,
  none: 'Nothing in the report is left by these filters. Remove one to see more.',
  close: 'Done',
  unknown: 'not in the data',
};
