/** Query: the view as a question to the API. */
import type { Ask } from '../address/query-fields.ts';
import { plural } from './plural.ts';

export const query = {
  asQuery: 'As a query',
  title: 'This view as a query',
  intro: 'Everything on these pages comes from one GraphQL endpoint, /graphql. This is how to ask it for what you see.',
  asksLabel: 'What to ask for',
  asks: {
    selection: 'What is selected',
    path: 'The path between two',
    passages: 'The words marked',
    search: 'The words searched',
    claims: 'The claims in the view',
    sides: 'Two sides',
    matrix: 'The matrix',
    gaps: 'What is missing',
  } satisfies Record<Ask, string>,
  note: {
    claims:
      'The API narrows by attribution. The view also keeps the headlines above a claim, and claims with evidence from the people asked for.',
  } as Partial<Record<Ask, string>>,
  operation: 'Operation',
  variables: 'Variables',
  run: 'Run it',
  running: 'Asking the API …',
  copy: 'Copy operation and variables',
  copied: 'Copied.',
  refused: 'The browser does not let us copy. Here it is, to be copied by hand:',
  byHand: 'Operation and variables',
  workshop: 'Open it in GraphiQL',
  examples: 'Or begin with an example, in GraphiQL',
  answer: 'Answer',
  answerText: 'The answer, as JSON',
  examplesLabel: 'Examples',
  inGraphql: 'in GraphQL',
  ran: (characters: number, ms: number): string => `Answered in ${String(ms)} ms, ${String(characters)} characters.`,
  faults: (count: number): string => `The API answered with ${plural(count, 'error', 'errors')}; they stand below.`,
  cut: (shown: number, all: number): string =>
    `The answer is long: the first ${String(shown)} of ${String(all)} characters are shown.`,
  whole: 'Save the whole answer',
  failed: 'No answer came.',
  asGraph: (count: number): string => `Show this result as a graph (${plural(count, 'thing', 'things')})`,
  tooMany: (shown: number, all: number): string =>
    `An address holds the first ${String(shown)} of ${String(all)} things.`,
  noNodes: 'The answer names nothing that the graph shows. Ask for the field id to make it a graph.',
  others: (count: number): string =>
    `${plural(count, 'id is', 'ids are')} of nothing that the graph shows: a line, a link, a theme`,
};
