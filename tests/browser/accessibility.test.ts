import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Example } from './find-example.ts';
import { findExample } from './find-example.ts';
import { ALL_RULES, findFaults, RULES_OF_COLOURS, RULES_OF_WIDTH } from './find-faults.ts';
import { NARROW, openBrowser, visit, WIDE } from './open-browser.ts';
import { COLOURS, pickStates, reachState } from './viewer-states.ts';
import type { ViewerState } from './viewer-steps.ts';

const productUrl = inject('productUrl');
let browser: Browser;
let example: Example;

beforeAll(async () => {
  browser = await openBrowser();
  example = await findExample(productUrl);
});
afterAll(async () => {
  await browser.close();
});

/** Those that between them hold every part; each of all the others is tried in `tests/long/accessibility-everywhere.test.ts`. */
const ON_THE_PAGE = pickStates([
  'a concern',
  'search results',
  'threads as a table',
  'threads as a tree',
  'two sides',
  'the report, shaded',
  'a query answered',
  'GraphiQL, its documentation',
  'the brief of a concern',
  'what this can and cannot say',
]);
/** Where little is shown, once is enough. */
const SPARSE = pickStates([
  'a search without results',
  'an address in part unreadable',
  'filters in force',
  'newer data',
]);
const ABOVE_THE_PAGE = pickStates([
  'the legend',
  'the menu of a thing in the graph',
  'what the box finds',
  'saved views and notes',
  'what a count counts',
  'what stands in a passage',
]);
/** Of what wears the system's colours those that have most of them. */
const IN_FORCED_COLOURS = pickStates(['the graph of a thread', 'the filters, all open']);
const [[, DARK], [, FORCED]] = COLOURS;

interface Look {
  readonly colours: (typeof COLOURS)[number][1];
  readonly screen?: typeof NARROW;
  readonly choose: typeof ALL_RULES;
}

/** Wide and in light by all rules; then, on the same page, in another look by the rules that depend on it. */
async function findFaultsIn(state: ViewerState, other?: Look): Promise<string[]> {
  const { page, leave } = await visit(browser, 'about:blank', { colorScheme: 'light' });
  await reachState(page, productUrl, state, example);
  const faults = await findFaults(page, ALL_RULES);
  if (other !== undefined) {
    if (other.screen !== undefined) await page.setViewportSize(other.screen);
    await page.emulateMedia(other.colours);
    faults.push(...(await findFaults(page, other.choose)));
  }
  await leave();
  return faults;
}

describe('Axe finds no fault in', () => {
  it.each(ON_THE_PAGE)('$name, wide and light, nor narrow and dark', async (state) => {
    const look = { colours: DARK, screen: NARROW, choose: RULES_OF_WIDTH };

    expect(await findFaultsIn(state, look)).toEqual([]);
  });

  it.each(ABOVE_THE_PAGE)('$name, light, nor dark', async (state) => {
    const choose: Look['choose'] = (axe) => RULES_OF_COLOURS(axe).include('[role=dialog]');

    expect(await findFaultsIn(state, { colours: DARK, choose })).toEqual([]);
  });

  it.each(IN_FORCED_COLOURS)('$name, light, nor in forced colours', async (state) => {
    expect(await findFaultsIn(state, { colours: FORCED, choose: RULES_OF_COLOURS })).toEqual([]);
  });

  it.each(SPARSE)('$name', async (state) => {
    expect(await findFaultsIn(state)).toEqual([]);
  });
});

describe('A reader who asked the browser for text twice as large', () => {
  it('has every control within its pane', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(`${productUrl}/?pane=view`);
    await page.locator('.graph-canvas canvas').first().waitFor();

    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.shell :is(a, button, input):not(.skip)')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const frame = (control.closest('.pane') ?? document.body).getBoundingClientRect();
          return control.getBoundingClientRect().right > frame.right + 1;
        })
        .map(({ textContent }) => textContent),
    );

    await leave();
    expect(cut).toEqual([]);
  });
});

describe('Read', () => {
  it('sets the report in lines of 60 to 75 characters', async () => {
    const { page, leave } = await visit(browser, `${productUrl}/?view=report`, { viewport: WIDE });
    const paragraph = page
      .getByRole('article', { name: 'The report' })
      .locator('p')
      .filter({ hasText: /.{300}/ })
      .first();
    await paragraph.waitFor();

    const lengths = await paragraph.evaluate((element) => {
      const range = document.createRange();
      const words = element.querySelector('[data-from]');
      const text = [...(words?.childNodes ?? [])].find(({ nodeType }) => nodeType === Node.TEXT_NODE) as Text;
      const lines = new Map<number, number>();
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) ?? 0) + 1);
      }
      return [...lines.values()].slice(0, -1);
    });

    await leave();
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(75);
  });

  it('shows no text smaller than 13 pixels', async () => {
    const { page, leave } = await visit(browser, `${productUrl}/?node=${example.concern.id}`);
    await page.locator('.panes .search').waitFor();

    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('body *')]
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
          )
          .map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    );

    await leave();
    expect(smallest).toBeGreaterThanOrEqual(13);
  });
});
