import type { Browser } from 'playwright-core';
import { openPage } from './measure-panning.ts';
import type { Tasks } from './trace-tasks.ts';
import { traceTasks } from './trace-tasks.ts';

/** What the main thread did from the question to the worker's answer, and how long that took. */
export async function measureLayout(
  browser: Browser,
  url: string,
  nodes: number,
): Promise<{ readonly tasks: Tasks; readonly tookMs: number }> {
  const page = await openPage(browser, `${url}?nodes=${String(nodes)}`);
  let tookMs = 0;
  const tasks = await traceTasks(browser, page, async () => {
    const started = performance.now();
    const places = await page.evaluate(() => (window as unknown as { layOut(): Promise<number> }).layOut());
    tookMs = performance.now() - started;
    if (places !== nodes) throw new Error(`Of ${String(nodes)} nodes ${String(places)} were laid out.`);
  });
  await page.context().close();
  return { tasks, tookMs };
}
