/** Every word of the viewer's own, in one place. What the report or its coding says comes from the data. */
import type { View } from '../address/view-state.ts';
import type { Link, NodeKind } from '../report/report-graph.ts';
import { licenceLine } from './licence.ts';
import { plural } from './plural.ts';

export const KIND_NAMES: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  RECOMMENDATION: { one: 'Recommendation', many: 'Recommendations' },
  CONCERN: { one: 'Concern', many: 'Concerns' },
  FINDING: { one: 'Finding', many: 'Findings' },
  AUDIENCE: { one: 'Audience', many: 'Audiences' },
  QUOTE: { one: 'Quote', many: 'Quotes' },
  STATISTIC: { one: 'Statistic', many: 'Statistics' },
};

export const FINDING_KIND_NAMES = {
  BENEFIT: 'Finding: a benefit',
  VIEW: 'Finding: a view',
  EXPECTATION: 'Finding: an expectation',
  PROBLEM: 'Finding: a problem',
  TENSION: 'Finding: a tension',
} as const;

/** What a link says, read from its first end to its second. */
export function nameLink(link: Link): string {
  switch (link.type) {
    case 'MITIGATES':
      return link.basis === 'STATED' ? 'answers' : 'answers (inferred)';
    case 'RAISED_BY':
      return { RAISES: 'raised by', LESS: 'less worried', NOT: 'did not raise it' }[link.polarity];
    case 'EVIDENCES':
      return { SUPPORTS: 'supports', QUALIFIES: 'qualifies', OPPOSES: 'speaks against' }[link.stance];
    case 'CONFLICTS_WITH':
      return 'at odds with';
    case 'LEADS_TO':
      return 'leads to';
    case 'SHIFTED_TO':
      return 'views moved to';
    case 'SPOKEN_BY':
      return 'said by';
    case 'ASKED_OF':
      return 'asked of';
    case 'PART_OF':
      return 'part of';
  }
}

export const page = {
  product: 'Golden Thread',
  skipToView: 'Skip to the view',
  skipToDetails: 'Skip to the details',
  panes: { find: 'Find', view: 'View', details: 'Selected' },
  panesLabel: 'Parts of the page',
  findPane: 'Find and filter',
  viewPane: 'View',
  detailsPane: 'Details',
  resizeFind: 'Width of the list',
  resizeDetails: 'Width of the details',
  notFoundTitle: 'There is no page at this address',
  notFound: 'The address may be cut short or mistyped.',
  toStart: 'Go to the start',
  close: 'Close',
  views: { explore: 'Explore', threads: 'Threads', compare: 'Compare', read: 'Read', query: 'Query' },
  printed: (day: string, version: string): string => `printed on ${day}, data version ${version}`,
  viewWaiting: 'Opening the view',
  viewsLabel: 'What to show',
};

export const find = {
  label: 'Search',
  placeholder: 'Words, people, subjects',
  clear: 'Clear the search',
  results: (count: number, text: string): string => `${plural(count, 'match', 'matches')} for “${text}”`,
  firstOf: (count: number): string => `The first ${String(count)} are listed; more words find fewer.`,
  noneTitle: (text: string): string => `Nothing matches “${text}”`,
  none: 'Search looks in claims, in the words of people quoted, and in every name an audience goes by. Try fewer or other words.',
  resultsLabel: 'Search results',
};

export const filter = {
  label: 'Show',
  reset: 'Usual kinds',
  hidden: (count: number): string => `The filter hides ${plural(count, 'thing', 'things')} on this thread.`,
  showAll: 'Show the whole thread',
};

export const list = {
  label: 'Everything in the view, as a list',
  title: 'In the view',
  onThread: 'on the thread',
  apart: 'set apart: less worried, did not raise it, or speaks against it',
  behind: 'not on the thread',
  countOnThread: (lit: number, all: number): string => `${String(lit)} of ${String(all)}`,
  emptyTitle: 'Every kind is switched off',
  empty: 'Switch one on under “Show”.',
  usual: 'Show the usual kinds',
};

export const graph = {
  label: 'Graph of the report',
  keys: 'Arrow keys move along the links, with Alt they take the node along, Enter selects, plus and minus zoom. The list holds the same, in words.',
  behind: 'Not on this thread',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  actualSize: 'Actual size',
  map: 'Map',
  take: 'Export',
  legend: 'Legend',
  tools: 'Graph tools',
  clear: 'Clear',
  clearWhat: ' the selection',
  emptyTitle: 'Nothing to show',
};

export const legend = {
  nodes: 'Things',
  links: 'Links',
  names: 'Write the name on each link',
  answers: 'answers',
  raisedBy: 'raised by',
  supports: 'words or numbers that support it',
  saidBy: 'said by, or asked of',
  inferred: 'dashed: inferred by the coder',
  less: 'less worried',
  not: 'did not raise it',
  against: 'speaks against it',
};

export const announce = {
  selected: (kind: NodeKind, label: string, count: number): string =>
    `${KIND_NAMES[kind].one} selected: ${label}. ${plural(count, 'other thing', 'other things')} on its thread.`,
  cleared: 'Nothing is selected.',
  view: (view: View): string => `${page.views[view]} is shown.`,
  changed: (step: string, count: number): string => `${step}. ${plural(count, 'thing', 'things')} in the view.`,
  focused: (kind: NodeKind, label: string, position: string): string =>
    `${KIND_NAMES[kind].one}: ${label}. ${position}`,
  shown: (line: number): string => `The report, line ${String(line)}.`,
};

export const details = {
  showMore: (count: number, left: number): string =>
    count === left
      ? `Show ${String(count)} more`
      : `Show ${String(count)} more of ${left.toLocaleString('en-GB')} left`,
  startTitle: 'How to read this',
  start: [
    'Every recommendation can be followed to the concern it answers, to who raised it, to the words of the people quoted, and to the line in the report; and back.',
    'Select anything in the graph or in the list: its thread lights up, the rest fades, and what stands behind it is told here.',
    'Only words that a person is quoted as saying stand in this face, between quotation marks:',
  ],
  startFrom: 'You could begin with',
  unknownTitle: 'This address names something that is not in the data',
  lookFor: (text: string): string => `Look for “${text}”`,
  unknown: (id: string): string =>
    `Nothing here is called “${id}”. It may have been renamed since the link was made, or the link is cut short.`,
  roles: {
    PART: 'Part of',
    WAY: 'A way of',
    DRIVER: 'A driver of',
    REASON: 'A reason for',
    EXAMPLE: 'An example of',
  },
  partRoles: { PART: null, WAY: 'a way', DRIVER: 'a driver', REASON: 'a reason', EXAMPLE: 'an example' },
  parts: 'Its parts',
  stated: 'What the report says',
  raisedBy: 'Raised by',
  raisedByParts: 'Raised by, for its parts',
  raised: 'What they raised',
  nobody: 'The report does not say who.',
  apart: 'Set apart',
  denials: { LESS: 'less worried:', NOT: 'did not raise it:' },
  answeredBy: 'Answered by',
  answers: 'Answers',
  unanswered: 'No recommendation of this chapter answers it.',
  answersNothing: 'No concern is coded as answered by it.',
  statedBasis: 'Stated in the report',
  inferredBasis: 'Inferred by the coder',
  quotes: 'In their own words',
  statistics: 'In numbers',
  cases: 'Cases that the report gives',
  against: 'Speaks against it',
  qualifies: 'qualifies it',
  inferred: 'inferred',
  saidBy: 'Said by',
  bearsOn: 'Bears on',
  noClaim: 'It is coded as supporting no claim.',
  via: (route: 'part' | 'headline', label: string): string =>
    route === 'part' ? `Through its part, ${label}.` : `Through its headline, ${label}.`,
  stances: { SUPPORTS: 'Supports', QUALIFIES: 'Qualifies', OPPOSES: 'Speaks against' },
  whichIsAnsweredBy: 'which is answered by',
  atOdds: 'At odds with',
  leadsTo: 'Leads to',
  followsFrom: 'Follows from',
  shiftedTo: 'Views moved to',
  shiftedFrom: 'Views moved from',
  viewOf: 'Whose view:',
  aliases: 'Called in the report',
  broader: 'Belongs to',
  narrower: 'Within it',
  spoke: 'In their words',
  themes: 'Themes',
  line: (line: number): string => `line ${String(line)}`,
  lineOf: (line: number): string => `Read line ${String(line)} in the report`,
  retold: 'Retold by the report, not quoted',
  question: 'Question asked',
  base: 'Who answered',
  asPrinted: 'As printed',
  chart: 'Figure',
  baseOf: (count: string): string => `base ${count}`,
  noBase: 'The report prints no base.',
  heardIn: 'Heard in',
  answeredByPeople: 'Asked of',
  prevalence: { ALL: 'all', MOST: 'most', MANY: 'many', SOME: 'some', MINORITY: 'a minority', FEW: 'few' },
  emphasis: { HIGHER: 'more strongly', LOWER: 'less strongly' },
  than: (names: string): string => `than ${names}`,
  elicitation: {
    UNPROMPTED: 'unprompted',
    PROMPTED: 'when prompted',
    INITIAL: 'at first',
    AFTER_DELIBERATION: 'after deliberation',
  },
  movement: { ROSE: 'it grew', FELL: 'it lessened' },
  inTheReport: 'In the report’s words:',
};

export const reader = {
  label: 'The report',
  answer: 'Answer',
  value: 'Value',
  noPlace: 'The marked words are not in this report.',
};

export const footer = {
  source: 'Source',
  licence: licenceLine,
  version: (version: string): string => `Data version ${version}`,
};
