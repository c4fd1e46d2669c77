import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Example } from './find-example.ts';
import { findExample } from './find-example.ts';
import { openBrowser, PHONE, visit, WIDE } from './open-browser.ts';

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

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What of a page depends on its colours and its width; the rest was found in the first screen. */
const RULES_OF_LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];
type State = readonly [name: string, address: () => string, ready?: string];

const SEARCH = '.panes .search';
const STATES: readonly State[] = [
  ['the opening view', () => '/'],
  ['a concern and its thread', () => `/?node=${example.concern.id}`],
  ['the report, shaded', () => `/?node=${example.concern.id}&view=read&pane=view&shade=coverage`, '.reader'],
  ['the graph on its own', () => `/?node=${example.recommendation.id}&pane=view&names=shown`],
  ['search results', () => '/?find=public'],
  ['threads as a table', () => '/?view=threads&pane=view', '.threads [role=grid]'],
  [
    'threads as a tree',
    () => `/?view=threads&pane=view&as=tree&node=${example.concern.id}`,
    '.threads [role=treegrid]',
  ],
  ['two sides', () => '/?view=compare&pane=view&theme=theme/access', '.pane-view table'],
  ['a query', () => '/?view=query&pane=view', '.pane-view h2'],
  ['an evidence brief', () => `/brief?node=${example.concern.id}`, '.brief h1'],
  ['what this can and cannot say', () => '/what-this-can-and-cannot-say', 'main h1'],
];
/** Where little is shown, once is enough. */
const SPARSE_STATES: readonly State[] = [
  ['a search without results', () => '/?find=zzzz'],
  ['an address in part unreadable', () => '/?kinds=unicorn&node=nothing/here'],
  ['filters that leave nothing', () => '/?kinds=none&polarity=less&region=region/none'],
];
/** Those that between them hold every part that has a look of its own. */
const STATES_OF_LOOKS = STATES.filter(
  ([name]) => !['the opening view', 'threads as a tree', 'what this can and cannot say'].includes(name),
);
/** 1280 pixels at 400 %, or 640 at 200 %. */
const NARROW = { width: 320, height: 640 };
const SCREENS: readonly (readonly [name: string, screen: BrowserContextOptions])[] = [
  ['wide, dark', { viewport: WIDE, colorScheme: 'dark' }],
  ['on a phone, in forced colours', { viewport: PHONE, forcedColors: 'active' }],
];

/** Faults that axe finds, and states that are wider than the screen. One window for all states of a screen: what is kept need not be fetched anew. */
async function findFaults(
  states: readonly State[],
  screen: BrowserContextOptions,
  look: (builder: AxeBuilder) => AxeBuilder,
): Promise<unknown[]> {
  const { page, leave } = await visit(browser, 'about:blank', screen);
  const found: unknown[] = [];
  for (const [name, address, ready = SEARCH] of states) {
    await page.goto(productUrl + address());
    await page.locator(ready).first().waitFor({ state: 'attached' });
    const { violations } = await look(new AxeBuilder({ page })).analyze();
    const told = violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ target, failureSummary }) => [target, failureSummary]),
    ]);
    if (told.length > 0) found.push([name, told]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > (screen.viewport?.width ?? 0)) found.push([name, `is ${String(width)} pixels wide`]);
  }
  await leave();
  return found;
}

describe('axe finds no fault', () => {
  it('in any view or state, wide and light', async () => {
    const light: BrowserContextOptions = { viewport: WIDE, colorScheme: 'light' };

    expect(await findFaults([...STATES, ...SPARSE_STATES], light, (axe) => axe.withTags(RULES))).toEqual([]);
  });

  it('of colour, size or scrolling, at 320 pixels, nor is any view wider than the screen', async () => {
    const narrow: BrowserContextOptions = { viewport: NARROW, colorScheme: 'light' };

    expect(await findFaults(STATES, narrow, (axe) => axe.withRules(RULES_OF_LOOKS))).toEqual([]);
  });

  it.each(SCREENS)('of colour, size or scrolling, %s', async (_, screen) => {
    expect(await findFaults(STATES_OF_LOOKS, screen, (axe) => axe.withRules(RULES_OF_LOOKS))).toEqual([]);
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
