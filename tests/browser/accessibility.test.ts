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
const VIEWS: readonly (readonly [name: string, address: () => string])[] = [
  ['the opening view', () => '/'],
  ['a concern and its thread', () => `/?node=${example.concern.id}`],
  ['the report', () => `/?node=${example.concern.id}&view=report&pane=view&at=500-560`],
  ['the graph on its own', () => `/?node=${example.recommendation.id}&pane=view&names=shown`],
  ['search results', () => '/?find=public'],
];
/** Where little is shown, once is enough. */
const SPARSE_VIEWS: typeof VIEWS = [
  ['a search without results', () => '/?find=zzzz'],
  ['an address in part unreadable', () => '/?kinds=unicorn&node=nothing/here'],
  ['every kind switched off', () => '/?kinds=none'],
];
const SCREENS = [
  ['wide, light', { viewport: WIDE, colorScheme: 'light' }],
  ['wide, dark', { viewport: WIDE, colorScheme: 'dark' }],
  ['on a phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const;

async function findFaults(
  address: string,
  screen: BrowserContextOptions,
  ready = '.panes .search',
): Promise<unknown[]> {
  const { page, leave } = await visit(browser, productUrl + address, screen);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await leave();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target, failureSummary])]);
}

describe.each(SCREENS)('%s', (_, screen) => {
  it.each(VIEWS)('%s has no fault that axe can find', async (__, address) => {
    expect(await findFaults(address(), screen)).toEqual([]);
  });

  it('what this can and cannot say has no fault that axe can find', async () => {
    expect(await findFaults('/what-this-can-and-cannot-say', screen, 'main h1')).toEqual([]);
  });

  it('nothing is wider than the screen', async () => {
    const { page, leave } = await visit(browser, `${productUrl}/?node=${example.concern.id}`, screen);
    await page.locator('.panes .search').waitFor({ state: 'attached' });

    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    await leave();
    expect(width).toBe(screen.viewport.width);
  });
});

describe('Wide and light', () => {
  it.each(SPARSE_VIEWS)('%s has no fault that axe can find', async (_, address) => {
    expect(await findFaults(address(), {})).toEqual([]);
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
