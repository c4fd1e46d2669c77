/** What leads to a state of the viewer: presses, keys, and waiting until it is there. */
import type { Locator, Page } from 'playwright-core';
import type { Example } from './find-example.ts';
import { API } from './open-pages.ts';

export interface ViewerState {
  readonly name: string;
  readonly address: (example: Example) => string;
  /** Before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Does what leads to it, and ends when it is there. */
  readonly open: Step;
}
export type Step = (page: Page, example: Example) => Promise<unknown>;

/** The name of data that nobody has loaded. */
export const NEWER = 'fffffffffffffff0';

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();

export const press =
  (name: string | RegExp): Step =>
  (page) =>
    button(page, name).click();
export const seen =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).filter({ visible: true }).first().waitFor();
export const told =
  (words: string): Step =>
  (page) =>
    page.getByText(words, { exact: false }).filter({ visible: true }).first().waitFor();
export const typed =
  (words: string): Step =>
  (page) =>
    page.keyboard.type(words);
export const inTurn =
  (...steps: readonly Step[]): Step =>
  async (page, example) => {
    for (const step of steps) await step(page, example);
  };
export const drawn = seen('.graph-canvas canvas');
/** Whatever unfolds in its place, and what unfolds in that; from the top again, where nothing stands half beneath what stays. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('.unfold[aria-expanded=false]').filter({ visible: true });
  for (let left = 6; left > 0 && (await folded.count()) > 0; left -= 1) await folded.first().click();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('.pane *')) element.scrollTop = 0;
  });
}
export const failAll: Step = (page) => page.route(API, (route) => route.abort());
/** Other data have been loaded meanwhile, and the reader comes back to the page. */
export const loadNewer: Step = async (page) => {
  await page.route(API, async (route) => {
    const response = await route.fetch().catch(() => null);
    if (response === null) return; // The page was left meanwhile.
    const body = (await response.text()).replaceAll(/"dataVersion":"[0-9a-f]+"/g, `"dataVersion":"${NEWER}"`);
    await route.fulfill({ response, body });
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
};
export const of = (address: string) => (): string => address;
export const onConcern =
  (address: string) =>
  ({ concern }: Example): string =>
    `/?node=${concern.id}${address}`;
