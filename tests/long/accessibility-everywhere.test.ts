/** Every state of the viewer, on every kind of screen and in every scheme of colours. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCutText } from '../browser/find-cut-text.ts';
import type { Example } from '../browser/find-example.ts';
import { findExample } from '../browser/find-example.ts';
import { ALL_RULES, findFaults, RULES_OF_COLOURS } from '../browser/find-faults.ts';
import { NARROW, openBrowser, PHONE, visit, WIDE } from '../browser/open-browser.ts';
import { COLOURS, reachState, VIEWER_STATES } from '../browser/viewer-states.ts';
import type { ViewerState } from '../browser/viewer-steps.ts';
import type { Product } from '../product/start-product.ts';
import { startProduct } from '../product/start-product.ts';

const SCREENS: readonly (readonly [name: string, screen: BrowserContextOptions])[] = [
  ['1280 pixels wide', { viewport: WIDE }],
  ['768 pixels wide', { viewport: { width: 768, height: 1024 } }],
  ['1280 pixels at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['390 pixels wide', { viewport: PHONE }],
  ['320 pixels wide, which is 1280 at 400 %', { viewport: NARROW }],
];

let product: Product;
let browser: Browser;
let example: Example;

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  example = await findExample(product.url);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** In light by all rules, in the other schemes by those of colours. */
async function findFaultsOf(state: ViewerState, screen: BrowserContextOptions): Promise<string[]> {
  const { page, leave } = await visit(browser, 'about:blank', { colorScheme: 'light', ...screen });
  await reachState(page, product.url, state, example);
  const faults = await findFaults(page, ALL_RULES);
  for (const [name, colours] of COLOURS) {
    await page.emulateMedia(colours);
    faults.push(...(await findFaults(page, RULES_OF_COLOURS)).map((fault) => `${name}: ${fault}`));
  }
  await leave();
  return faults;
}

describe.each(SCREENS)('%s, in light, dark, forced colours and more contrast, axe finds no fault in', (_, screen) => {
  it.each(VIEWER_STATES)('$name', async (state) => {
    expect(await findFaultsOf(state, screen)).toEqual([]);
  });
});

describe.each([
  ['1280 pixels wide', WIDE],
  ['320 pixels wide', NARROW],
])('%s, with its text spaced as widely as a reader may ask, nothing is cut off in', (_, viewport) => {
  it.each(VIEWER_STATES)('$name', async (state) => {
    const { page, leave } = await visit(browser, 'about:blank', { viewport });
    await reachState(page, product.url, state, example);

    const cut = await findCutText(page);

    await leave();
    expect(cut).toEqual([]);
  });
});
