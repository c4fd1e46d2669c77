import type { Browser, Page } from 'playwright-core';
import { WIDE } from '../../browser/open-browser.ts';

/** Milliseconds from the navigation to the end of the frame that has the graph drawn, in a profile that has never seen the page. */
export async function measureOpening(browser: Browser, url: string): Promise<number> {
  const page = await openExplore(browser, url);
  const ms = await page.evaluate(() => (window as unknown as { drawnAtMs: number }).drawnAtMs);
  await page.context().close();
  return ms;
}

/** Explore in a new profile, once its graph is drawn. */
export async function openExplore(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  await page.addInitScript({ path: 'tests/bench/viewer/watch-page.js' });
  await page.goto(url);
  await page.waitForFunction(() => 'drawnAtMs' in window);
  return page;
}
