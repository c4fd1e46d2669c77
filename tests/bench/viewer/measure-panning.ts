import type { Browser, Page } from 'playwright-core';
import { WIDE } from '../../browser/open-browser.ts';
import type { Tasks } from './trace-tasks.ts';
import { traceTasks } from './trace-tasks.ts';

export const WAYS = ['ours', 'plain', 'sigma'] as const;
export type Way = (typeof WAYS)[number];
/** `all`: the whole picture stands in the window. `near`: text at its own size. */
export interface Panning {
  readonly nodes: number;
  readonly view: 'all' | 'near';
}

const OPENS_AT_MOST_MS = 60_000;
const MOVES = { warm: 10, most: 60 };
/** Where a frame takes seconds, fewer frames must do. */
const PANS_AT_MOST_MS = 4_000;

/** Main-thread task time, of a drag with the mouse, by frames. */
export async function measurePanning(browser: Browser, url: string, way: Way, panning: Panning): Promise<Tasks> {
  const { nodes, view } = panning;
  const page = await openPage(browser, `${url}?way=${way}&nodes=${String(nodes)}&view=${view}`);
  await page.mouse.move(640, 400);
  await page.mouse.down();
  await pan(page, MOVES.warm);
  const tasks = await traceTasks(browser, page, () => pan(page, MOVES.most));
  await page.context().close();
  return tasks;
}

/** To and fro; Chromium answers a move when its frame has handled it. */
async function pan(page: Page, moves: number): Promise<void> {
  const until = Date.now() + PANS_AT_MOST_MS;
  for (let move = 0; move < moves && Date.now() < until; move += 1) {
    const share = Math.sin((2 * Math.PI * (move + 1)) / 30);
    await page.mouse.move(640 + 240 * share, 400 + 120 * share);
  }
}

export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    console.error(`${address}: ${String(error)}`);
  });
  await page.goto(address);
  await page.waitForFunction(() => document.title === 'ready', null, { timeout: OPENS_AT_MOST_MS });
  await page.waitForTimeout(500);
  return page;
}
