/** The list, the graph, what is selected, and the boxes above them. */
import type { Page } from 'playwright-core';
import type { ViewerState } from './viewer-steps.ts';
import { loadNewer, drawn, inTurn, of, onConcern, press, seen, told, typed, unfoldAll } from './viewer-steps.ts';

const listed = seen('.tree [role=row]');
async function openAllFilters(page: Page): Promise<void> {
  const closed = page.locator('.filter-group-name[aria-expanded=false]');
  await page.locator('.filter-group-name').first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}
async function pointByKeyboard(page: Page): Promise<void> {
  await page.getByRole('application', { name: /^Graph of the report/ }).focus();
  await page.keyboard.press('ArrowDown');
}
const saveView = inTurn(press('Saved views'), press('Save this view'), told('is saved'));

const IN_DETAILS: readonly ViewerState[] = [
  { name: 'how to read the page', address: of('/?pane=details'), open: seen('.pane-details h2') },
  { name: 'a concern', address: onConcern('&pane=details'), open: inTurn(seen('.pane-details h2'), unfoldAll) },
  {
    name: 'a recommendation',
    address: ({ recommendation }) => `/?node=${recommendation.id}&pane=details`,
    open: inTurn(seen('.pane-details h2'), unfoldAll),
  },
  ...['finding', 'audience', 'quote', 'statistic'].map((kind) => ({
    name: `one ${kind}`,
    address: of(`/?kinds=${kind}&pane=find`),
    open: inTurn(
      (page: Page) => page.locator('.tree [role=row][data-kind], .tree [role=row]').nth(1).click(),
      seen('.details-tools'),
    ),
  })),
  { name: 'how to cite', address: onConcern('&pane=details&unfolded=cite'), open: seen('.cite textarea') },
  {
    name: 'a mistake to report',
    address: onConcern('&pane=details'),
    open: inTurn(press('Report a mistake'), seen('.mistake textarea')),
  },
  {
    name: 'a note',
    address: onConcern('&pane=details'),
    open: inTurn(press('Add a note'), typed('Mine.'), seen('.node-note textarea')),
  },
  {
    name: 'something that is gone',
    address: of('/?node=change-nhs-chapter-5/concern/gone&data=0000000000000000&pane=details'),
    open: told('The data have changed since this link was made'),
  },
  {
    name: 'what can be done with it',
    address: onConcern('&pane=find'),
    open: inTurn(press('Do with it'), seen('[role=menuitem]')),
  },
];

const IN_LIST: readonly ViewerState[] = [
  { name: 'the opening list', address: of('/?pane=find'), open: listed },
  { name: 'the list of a thread', address: onConcern('&pane=find'), open: listed },
  {
    name: 'search results',
    address: of('/?find=public&pane=find'),
    open: seen('.results [role=row], .results li, .results [role=option]'),
  },
  { name: 'a search without results', address: of('/?find=zzzz&pane=find'), open: told('Nothing matches') },
  {
    name: 'filters that leave nothing',
    address: of('/?kinds=none&polarity=less&region=region/none&pane=find'),
    open: seen('.filter-chip, .empty, .pane-find b'),
  },
  {
    name: 'an address in part unreadable',
    address: of('/?kinds=unicorn&node=nothing/here&pane=find'),
    open: seen('.notice'),
  },
];

const IN_EXPLORE: readonly ViewerState[] = [
  { name: 'the opening graph', address: of('/?pane=view'), open: drawn },
  { name: 'the graph of a thread', address: onConcern('&pane=view&names=shown'), open: drawn },
  ...['theme', 'force', 'concentric'].map((layout) => ({
    name: `the layout ${layout}`,
    address: onConcern(`&pane=view&layout=${layout}`),
    open: drawn,
  })),
  {
    name: 'a path, and something hidden',
    address: ({ concern, recommendation }) =>
      `/?node=${recommendation.id}&to=${concern.id}&hidden=${concern.id}&near=2&pane=view`,
    open: inTurn(drawn, seen('.path-steps li')),
  },
  {
    name: 'filters in force',
    address: of('/?theme=theme/access&polarity=raises&basis=stated&strand=strand/none&pane=view'),
    open: seen('.filters-in-force'),
  },
  {
    name: 'the filters, all open',
    address: of('/?theme=theme/access&pane=view'),
    open: inTurn(press(/^Filters/), openAllFilters),
  },
  { name: 'the legend', address: of('/?pane=view'), open: inTurn(drawn, press('Legend'), seen('.popover .legend')) },
  {
    name: 'the list of layouts',
    address: of('/?pane=view'),
    open: inTurn(drawn, press('Layout'), seen('[role=menuitemradio]')),
  },
  { name: 'what was done', address: of('/?pane=view'), open: inTurn(drawn, press('History'), seen('.history')) },
  {
    name: 'what can be taken along',
    address: of('/?pane=view'),
    open: inTurn(drawn, press('Export'), seen('[role=menuitem]')),
  },
  {
    name: 'the card of what is pointed at',
    address: of('/?pane=view'),
    open: inTurn(drawn, pointByKeyboard, seen('.pointed')),
  },
  {
    name: 'the menu of a thing in the graph',
    address: of('/?pane=view'),
    open: inTurn(drawn, pointByKeyboard, (page) => page.keyboard.press('Shift+F10'), seen('[role=menuitem]')),
  },
  {
    name: 'a graph that does not come',
    address: of('/?pane=view'),
    prepare: (page) => page.route('**/open-canvas*', (route) => route.abort()),
    open: told('This part could not be fetched'),
  },
  { name: 'newer data', address: of('/?pane=view'), open: inTurn(drawn, loadNewer, told('There are newer data')) },
];

const IN_BOXES: readonly ViewerState[] = [
  {
    name: 'the box that finds anything',
    address: onConcern('&pane=view'),
    open: inTurn(press(/^Search and go to/), seen('.palette [role=option]')),
  },
  {
    name: 'what the box finds',
    address: of('/?pane=view'),
    open: inTurn(press(/^Search and go to/), seen('.palette input'), typed('privacy'), seen('.palette-kinds')),
  },
  {
    name: 'the box that finds nothing',
    address: of('/?pane=view'),
    open: inTurn(press(/^Search and go to/), seen('.palette input'), typed('zzzz'), told('Nothing is found')),
  },
  {
    name: 'no saved views',
    address: of('/?pane=view'),
    open: inTurn(press('Saved views'), told('No view is saved yet')),
  },
  {
    name: 'saved views and notes',
    address: onConcern('&pane=details'),
    open: inTurn(press('Add a note'), typed('Mine.'), saveView, press(/^Rename/)),
  },
  {
    name: 'a view removed',
    address: of('/?pane=view'),
    open: inTurn(saveView, press(/^Remove/), told('is removed')),
  },
];

export const STATES_OF_EXPLORE = [...IN_LIST, ...IN_EXPLORE, ...IN_DETAILS, ...IN_BOXES];
