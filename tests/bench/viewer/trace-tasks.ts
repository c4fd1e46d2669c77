import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}
/** What the page's main thread did, in milliseconds. */
export interface Tasks {
  readonly totalMs: number;
  readonly longestMs: number;
  /** Frames that ran what the page asked of the next frame. */
  readonly frames: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

export async function traceTasks(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Tasks> {
  await browser.startTracing(page, { categories: CATEGORIES, screenshots: false });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mine = findBusiest(traceEvents);
  const tasks = mine.filter(({ name }) => name === 'RunTask').map(({ dur = 0 }) => dur / 1000);
  const frames = mine.filter(({ name }) => name === 'Commit').length;
  return { totalMs: tasks.reduce((sum, ms) => sum + ms, 0), longestMs: Math.max(0, ...tasks), frames };
}

/** The main thread of the page: a browser keeps an idle renderer in reserve. */
function findBusiest(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const isMain = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args?.name === 'CrRendererMain';
  const threads = events
    .filter(isMain)
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const [busiest] = threads.sort((left, right) => right.length - left.length);
  if (busiest === undefined) throw new Error('The trace names no main thread of a page.');
  return busiest;
}
