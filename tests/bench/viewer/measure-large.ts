import type { Browser, Page } from 'playwright-core';
import { DOCUMENT_IDS } from '../../../client/generated/document-ids.ts';
import { WIDE } from '../../browser/open-browser.ts';
import { answerLarge } from './answer-large.ts';
import { traceTasks } from './trace-tasks.ts';

export interface Large {
  readonly nodes: number;
  readonly themes: number;
}
export interface Deed {
  readonly what: string;
  /** To the end of the frame that shows it. */
  readonly tookMs: number;
  /** Of the page's main thread. */
  readonly longestMs: number;
  /** The processor's own time of that; null where only the clock tells. */
  readonly longestProcessorMs: number | null;
}
/** What `watch-page.js` puts into the page. */
interface Watched {
  readonly drawnAtMs: number;
  readonly answeredAtMs: number;
  readonly longTasks: readonly { readonly endMs: number; readonly tookMs: number }[];
}

const PATIENCE_MS = 120_000;
const NAMES = new Map(Object.entries(DOCUMENT_IDS).map(([name, id]) => [id, name]));
const ROWS = '.tree-row:not(.tree-more)';

/** The viewer with a report of so many nodes: opened, an aggregate opened, moved about, something selected, something sought, each view opened. */
export async function measureLarge(browser: Browser, url: string, large: Large): Promise<Deed[]> {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript({ path: 'tests/bench/viewer/watch-page.js' });
  await giveLarge(page, large);
  await page.goto(url);
  await page.waitForFunction(() => 'drawnAtMs' in window);
  const deeds = [
    await readOpening(page),
    await watch(browser, page, 'an aggregate opened', () => openAggregate(page)),
    await watch(browser, page, 'moved 40 times by the wheel', () => turnWheel(page)),
    await watch(browser, page, 'a node selected', () => select(page, 2)),
    await watch(browser, page, 'one letter sought', () => seek(page, 'p')),
    await watch(browser, page, 'a word sought', () => seek(page, 'concern 29')),
    await watch(browser, page, 'Threads opened', () => openThreads(page)),
    await watch(browser, page, 'the matrix of concerns opened', () => openMatrix(page)),
    await watch(browser, page, 'Read opened', () => openView(page, 'Read', '.reader-text [data-line]')),
  ];
  await context.close();
  return deeds;
}

/** To a page that is not open yet: such a report in place of the product's. */
export async function giveLarge(page: Page, { nodes, themes }: Large): Promise<void> {
  const answer = answerLarge(nodes, themes);
  await page.route('**/graphql?*', (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const variables = JSON.parse(asked.get('variables') ?? '{}') as { after?: string | null };
    const data = answer(NAMES.get(asked.get('documentId') ?? '') ?? '', variables);
    return route.fulfill({
      json: data === null ? { errors: [{ message: 'Not part of what is made up.' }] } : { data },
    });
  });
}

/** From the last answer to the picture. */
async function readOpening(page: Page): Promise<Deed> {
  const { tookMs, longestMs } = await page.evaluate(() => {
    const { drawnAtMs, answeredAtMs, longTasks } = window as unknown as Watched;
    const after = longTasks.filter(({ endMs }) => endMs > answeredAtMs);
    return { tookMs: drawnAtMs - answeredAtMs, longestMs: Math.max(0, ...after.map((task) => task.tookMs)) };
  });
  return { what: 'from the last answer to the picture', tookMs, longestMs, longestProcessorMs: null };
}

async function watch(browser: Browser, page: Page, what: string, work: () => Promise<unknown>): Promise<Deed> {
  let tookMs = 0;
  const { longestMs, longestProcessorMs } = await traceTasks(browser, page, async () => {
    const started = performance.now();
    await work();
    tookMs = performance.now() - started;
    await page.waitForTimeout(500);
  });
  return { what, tookMs, longestMs, longestProcessorMs };
}

async function openAggregate(page: Page): Promise<void> {
  const before = await page.locator(ROWS).count();
  await page.locator('.tree-more').first().click();
  await page.waitForFunction(([rows, count]) => document.querySelectorAll(rows).length > count, [
    ROWS,
    before,
  ] as const);
}

async function turnWheel(page: Page): Promise<void> {
  await page.mouse.move(640, 300);
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, turn < 20 ? 20 : -20);
}

async function select(page: Page, row: number): Promise<void> {
  await page
    .locator(ROWS)
    .nth(row)
    .click({ position: { x: 60, y: 10 } });
  await page.locator('.pane-details .node-kind').first().waitFor();
}

async function seek(page: Page, words: string): Promise<void> {
  await page.locator('.search input').fill(words);
  await page.locator('.results-count', { hasText: `“${words}”` }).waitFor();
}

async function openView(page: Page, name: string, waitsFor: string): Promise<void> {
  await page.locator('.view-tabs').getByRole('link', { name, exact: true }).click();
  await page.locator(waitsFor).first().waitFor();
}

/** All of them, though something is selected. */
async function openThreads(page: Page): Promise<void> {
  await openView(page, 'Threads', '.threads');
  await page.getByRole('link', { name: 'Show all threads' }).click();
  await page.locator('.threads-scroll > .unfold').waitFor();
}

async function openMatrix(page: Page): Promise<void> {
  await openView(page, 'Compare', '.compare');
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await page.locator('.matrix').waitFor();
}
