/** The box that finds things and does things: `/` or Ctrl K. */
import type { SearchKind } from '../generated/graphql.ts';
import { plural } from './plural.ts';

export const paletteBox = {
  open: 'Search and go to',
  title: 'Search and go to',
  label: 'Search the report, or say where to go',
  placeholder: 'People, subjects, words, views',
  clear: 'Clear',
  close: 'Close',
  results: 'What was found',
  keys: 'Up and down to choose, Enter to go, Escape to leave.',
  groups: {
    recent: 'Recently visited',
    nodes: 'By name',
    words: 'In the words of the report',
    commands: 'Go to and show',
    sections: 'Sections',
  },
  more: (count: number): string => `Show ${String(count)} more`,
  moreWords: 'Show more of them',
  inList: (count: number): string => `Show all ${String(count)} in the list`,
  allKinds: 'All',
  kindsLabel: 'Kinds found',
  searching: 'Searching the words of the report …',
  found: (count: number, isExact: boolean): string =>
    `${isExact ? '' : 'At least '}${plural(count, 'place', 'places')} in the words of the report.`,
  wordsFailed:
    'The words of the report cannot be searched just now: the server does not answer. What is found by name stands below.',
  nothingTitle: (text: string): string => `Nothing is found for “${text}”`,
  nothing: 'Every word must be found. Try fewer words, the beginning of one with a star (appoint*), or OR between two.',
  line: (line: number): string => `line ${String(line)}`,
};

export const SEARCH_KIND_NAMES: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  FINDING: { one: 'Finding', many: 'Findings' },
  CONCERN: { one: 'Concern', many: 'Concerns' },
  RECOMMENDATION: { one: 'Recommendation', many: 'Recommendations' },
  QUOTE: { one: 'Quote', many: 'Quotes' },
  STATISTIC: { one: 'Statistic', many: 'Statistics' },
  FIGURE: { one: 'Figure', many: 'Figures' },
  PASSAGE: { one: 'Line of the report', many: 'Lines' },
  SECTION: { one: 'Section', many: 'Sections' },
  REPORT: { one: 'Report', many: 'Reports' },
  THEME: { one: 'Theme', many: 'Themes' },
  AUDIENCE: { one: 'Audience', many: 'Audiences' },
  STRAND: { one: 'Strand', many: 'Strands' },
  REGION: { one: 'Region', many: 'Regions' },
};

export const commands = {
  view: (name: string): string => `Go to ${name}`,
  viewHints: {
    explore: 'graph, picture, canvas, map',
    threads: 'table, tree, evidence',
    compare: 'public and staff, matrix, gaps, charts',
    read: 'report, text, words, source',
    query: 'GraphQL, API, ask',
  },
  asQuery: 'Open this view as a query',
  compare: (name: string): string => `Show Compare: ${name.toLowerCase()}`,
  layouts: {
    thread: 'Lay the graph out along the thread',
    theme: 'Lay the graph out by theme',
    force: 'Lay the graph out by what is linked',
    concentric: 'Lay the graph out in circles',
  },
  statedOnly: 'Only stated: leave out what the coder inferred',
  withInferred: 'Stated and inferred: show both',
  names: 'Name the links in the graph',
  noNames: 'Take the names off the links',
  shade: 'Shade the report by what is coded',
  noShade: 'Take the shading off the report',
  onlyKind: (kinds: string): string => `Show only ${kinds.toLowerCase()}`,
  brief: (theme: string): string => `Evidence brief of the theme ${theme}`,
  theme: (name: string): string => `Only the theme ${name}`,
  usualKinds: 'Show the usual kinds',
  clearFilters: 'Take off all filters',
  clearSelection: 'Clear the selection',
  start: 'Go to the start',
  limits: 'What this can and cannot say',
  limitsHint: 'help, caution, method',
  graphiql: 'Open GraphiQL',
  graphiqlHint: 'GraphQL, API, query, help',
  slashOff: 'Stop the / key from opening this box (Ctrl K still does)',
  slashOn: 'Let the / key open this box',
  slashHint: 'keyboard, shortcut, help',
};
