/** Threads, Compare, Read, Query, and the pages that stand by themselves. */
import type { Page } from 'playwright-core';
import type { Example } from './find-example.ts';
import { API } from './open-pages.ts';
import type { Step, ViewerState } from './viewer-steps.ts';
import { drawn, failAll, inTurn, of, onConcern, press, seen, told, unfoldAll } from './viewer-steps.ts';

const read = seen('.reader [data-from]');
async function selectWords(page: Page, { quote }: Example): Promise<void> {
  const line = page.locator(`.reader [data-line="${String(quote.line)}"] [data-from]`);
  await line.evaluate((element) => window.getSelection()?.selectAllChildren(element));
}
const failParts: Step = (page) => page.route('**/assets/**', (route) => route.abort());
const compare = (address: string) => of(`/?view=compare&pane=view${address}`);
const reader = (address: string) => of(`/?view=read&pane=view${address}`);
const threads = (address: string) => of(`/?view=threads&pane=view${address}`);

const IN_THREADS: readonly ViewerState[] = [
  { name: 'threads as a table', address: threads('&theme=theme/inclusion'), open: seen('.threads [role=grid]') },
  {
    name: 'threads in groups',
    address: threads('&group=theme'),
    open: inTurn(
      seen('.threads-group-name'),
      (page) => page.locator('.threads-group-name').first().click(),
      seen('.threads [role=grid]'),
    ),
  },
  {
    name: 'threads as a tree',
    address: ({ concern }) => threads(`&as=tree&node=${concern.id}`)(),
    open: seen('.threads [role=treegrid]'),
  },
  {
    name: 'what a count counts',
    address: threads(''),
    open: inTurn(press(/quotes? behind/), seen('.threads-popover')),
  },
  { name: 'why a link is inferred', address: threads(''), open: inTurn(press(/^Inferred\. /), seen('.popover')) },
  { name: 'no threads', address: threads('&theme=theme/none'), open: told('No threads to show') },
];

const IN_COMPARE: readonly ViewerState[] = [
  { name: 'two sides', address: compare('&theme=theme/access'), open: inTurn(seen('.compare table'), unfoldAll) },
  {
    name: 'a matrix with a cell open',
    address: compare('&show=matrix'),
    open: inTurn((page) => page.locator('.compare [data-row] > a').first().click(), seen('.cell-members .said li')),
  },
  {
    name: 'a matrix of counts',
    address: compare('&show=matrix&rows=audience&columns=theme&count=quotes'),
    open: seen('.compare [role=grid]'),
  },
  ...['gaps', 'figures', 'strands', 'heard', 'uncoded'].map((show) => ({
    name: `compare: ${show}`,
    address: compare(`&show=${show}`),
    open: inTurn(
      seen('.compare-body h2, .compare-body h3'),
      seen('.compare-body table, .compare-body figure, .compare-body li'),
      unfoldAll,
    ),
  })),
  {
    name: 'a comparison that does not come',
    address: compare(''),
    open: inTurn(
      seen('.compare table'),
      failAll,
      (page) => page.getByRole('link', { name: 'Gaps', exact: true }).click(),
      seen('.refused'),
    ),
  },
  {
    name: 'a view that does not come',
    address: onConcern('&pane=view'),
    open: inTurn(
      drawn,
      failParts,
      (page) => page.getByRole('link', { name: 'Compare', exact: true }).click(),
      seen('.part-missing'),
    ),
  },
];

const IN_READ: readonly ViewerState[] = [
  { name: 'the report', address: reader(''), open: read },
  {
    name: 'the report, shaded',
    address: ({ concern }) => reader(`&shade=coverage&node=${concern.id}`)(),
    open: seen('.reader .shade'),
  },
  { name: 'words found in the report', address: reader('&words=privacy'), open: seen('.found-current') },
  { name: 'words that are not in the report', address: reader('&words=zzzz'), open: told('Not in the report') },
  { name: 'words marked', address: reader('&at=5000-5100'), open: seen('.range-bar') },
  { name: 'words selected', address: reader(''), open: inTurn(read, selectWords, seen('.range-bar')) },
  {
    name: 'the sections',
    address: reader(''),
    open: inTurn(read, (page) => page.locator('.outline summary').click(), seen('.outline li')),
  },
  {
    name: 'what stands in a passage',
    address: reader(''),
    open: inTurn(read, (page) => page.locator('button.mark').first().click(), seen('.mark-nodes')),
  },
];

const IN_QUERY: readonly ViewerState[] = [
  { name: 'a query', address: of('/?view=query&pane=view'), open: seen('.query-tools') },
  {
    name: 'a query answered',
    address: ({ concern }) => `/?view=query&pane=view&node=${concern.id}`,
    open: inTurn(press('Run it'), told('Answered in')),
  },
  {
    name: 'a query without an answer',
    address: of('/?view=query&pane=view'),
    open: inTurn(seen('.query-tools'), failAll, press('Run it'), told('No answer came')),
  },
];

const graphiql = of('/graphiql');
const written = seen('.graphiql-query-editor .view-line');
const answered = inTurn(
  written,
  press(/^Execute query/),
  seen('.result-window .view-line'),
  told('Show this result as a graph'),
);

const IN_GRAPHIQL: readonly ViewerState[] = [
  { name: 'GraphiQL', address: graphiql, open: written },
  { name: 'GraphiQL, answered', address: graphiql, open: answered },
  {
    name: 'GraphiQL, its documentation',
    address: graphiql,
    open: inTurn(written, press('Show Documentation Explorer'), seen('.graphiql-doc-explorer a')),
  },
  {
    name: 'GraphiQL, what was asked before',
    address: graphiql,
    open: inTurn(answered, press('Show History'), seen('.graphiql-history li')),
  },
  {
    name: 'GraphiQL, its settings',
    address: graphiql,
    open: inTurn(written, press('Open settings dialog'), seen('[role=dialog]')),
  },
  {
    name: 'GraphiQL, two operations',
    address: graphiql,
    open: inTurn(written, press('New tab'), seen('.graphiql-tab-close')),
  },
];

const PAGES: readonly ViewerState[] = [
  { name: 'the brief of a concern', address: ({ concern }) => `/brief?node=${concern.id}`, open: seen('.brief h1') },
  {
    name: 'the brief of a theme',
    address: of('/brief?node=theme/access&data=0000000000000000'),
    open: seen('.brief h1'),
  },
  {
    name: 'the brief of something gone',
    address: of('/brief?node=change-nhs-chapter-5/concern/gone'),
    open: seen('main h1'),
  },
  { name: 'what this can and cannot say', address: of('/what-this-can-and-cannot-say'), open: seen('main h1') },
  { name: 'no page', address: of('/nowhere'), open: seen('main h1') },
  {
    name: 'the report on its way',
    address: of('/'),
    prepare: (page) => page.route(API, () => undefined),
    open: seen('.skeleton'),
  },
  {
    name: 'the server away',
    address: of('/'),
    prepare: (page) => page.route(API, (route) => route.abort()),
    open: told('Trying again by itself'),
  },
];

export const STATES_OF_VIEWS = [...IN_THREADS, ...IN_COMPARE, ...IN_READ, ...IN_QUERY, ...IN_GRAPHIQL, ...PAGES];
