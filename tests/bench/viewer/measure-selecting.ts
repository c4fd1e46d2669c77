import type { Browser, Page } from 'playwright-core';
import { openExplore } from './measure-opening.ts';

/** What `watch-page.js` puts into the page. */
interface Watched {
  watchDetails(): void;
  readonly tookMs: number | null;
}
const ROWS = '.tree-row:not(.tree-more)';

/** Milliseconds from a press on a node in the list to the end of the frame that shows its details; so many nodes in turn. */
export async function measureSelecting(browser: Browser, url: string, times: number): Promise<number[]> {
  const page = await openExplore(browser, url);
  await page.locator(ROWS).first().waitFor();
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const count = await page.locator(ROWS).count();
    taken.push(await select(page, index % count));
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('node='));
    await page.waitForTimeout(300);
  }
  await page.context().close();
  return taken;
}

async function select(page: Page, row: number): Promise<number> {
  await page.evaluate(() => {
    (window as unknown as Watched).watchDetails();
  });
  await page
    .locator(ROWS)
    .nth(row)
    .click({ position: { x: 60, y: 10 } });
  await page.waitForFunction(() => (window as unknown as Watched).tookMs !== null);
  return page.evaluate(() => (window as unknown as Watched).tookMs ?? NaN);
}
