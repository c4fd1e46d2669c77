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
export type Hand = 'drag' | 'wheel';
/** Each move is handled in a frame of its own. */
export interface Panned extends Tasks {
  readonly moves: number;
}

const OPENS_AT_MOST_MS = 60_000;
/** Nobody moves a picture before having looked at it. */
const LOOKED_AT_MS = 1_500;
const MOVES = { warm: 10, most: 60 };
/** Where a frame takes seconds, fewer frames must do. */
const PANS_AT_MOST_MS = 4_000;
/** Of the window; nothing stands there, so that nothing but the picture is moved. */
const CORNER = { x: 12, y: 12 };

/** Main-thread task time while the picture is moved. @throws where it does not move. */
export async function measurePanning(
  browser: Browser,
  url: string,
  way: Way,
  panning: Panning,
  hand: Hand = 'drag',
): Promise<Panned> {
  const { nodes, view } = panning;
  const page = await openPage(browser, `${url}?way=${way}&nodes=${String(nodes)}&view=${view}`);
  await page.mouse.move(CORNER.x, CORNER.y);
  const before = await tellPlace(page);
  if (hand === 'drag') await page.mouse.down();
  await pan(page, MOVES.warm, hand);
  if ((await tellPlace(page)) === before) throw new Error(`${way}: the picture stood still.`);
  let moves = 0;
  const tasks = await traceTasks(browser, page, async () => {
    moves = await pan(page, MOVES.most, hand);
  });
  await page.context().close();
  return { ...tasks, moves };
}

const tellPlace = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { tellPlace(): string }).tellPlace());

/** To and fro; Chromium answers a move when its frame has handled it. Returns how many there were. */
async function pan(page: Page, most: number, hand: Hand): Promise<number> {
  const until = Date.now() + PANS_AT_MOST_MS;
  let moves = 0;
  for (let last = { x: 0, y: 0 }; moves < most && Date.now() < until; moves += 1) {
    const share = 1 - Math.cos((2 * Math.PI * (moves + 1)) / 30);
    const at = { x: 240 * share, y: 120 * share };
    if (hand === 'wheel') await page.mouse.wheel(last.x - at.x, last.y - at.y);
    else await page.mouse.move(CORNER.x + at.x, CORNER.y + at.y);
    last = at;
  }
  return moves;
}

export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    console.error(`${address}: ${String(error)}`);
  });
  await page.goto(address);
  await page.waitForFunction(() => document.title === 'ready', null, { timeout: OPENS_AT_MOST_MS });
  await page.waitForTimeout(LOOKED_AT_MS);
  return page;
}
