import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  /** The same, of the processor's own time: what else the machine does is left out. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
/** What the page's main thread did, in milliseconds. */
export interface Tasks {
  readonly totalMs: number;
  readonly longestMs: number;
  readonly processorMs: number;
  readonly longestProcessorMs: number;
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
  const tasks = mine.filter(({ name }) => name === 'RunTask');
  const [totalMs, longestMs] = addUp(tasks.map(({ dur = 0 }) => dur / 1000));
  const [processorMs, longestProcessorMs] = addUp(tasks.map(({ tdur = 0 }) => tdur / 1000));
  const frames = mine.filter(({ name }) => name === 'Commit').length;
  return { totalMs, longestMs, processorMs, longestProcessorMs, frames };
}

const addUp = (all: readonly number[]): [sum: number, most: number] => [
  all.reduce((sum, ms) => sum + ms, 0),
  all.reduce((most, ms) => Math.max(most, ms), 0),
];

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
