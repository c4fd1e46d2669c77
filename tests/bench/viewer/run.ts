/**
 * How quickly the viewer opens, answers and pans in headless Chromium with software rendering: `npm run bench:viewer -- 5` for so many rounds.
 * Against the product at GOLDEN_THREAD_URL, or one that it starts; the drawing against plain Cytoscape and sigma. Ends by itself.
 */
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium, CHROMIUM_OPTIONS } from '../../browser/find-chromium.ts';
import { startProduct } from '../../product/start-product.ts';
import { printSpread, spreadOf } from '../spread.ts';
import type { Large } from './measure-large.ts';
import { measureLarge } from './measure-large.ts';
import { measureLayout } from './measure-layout.ts';
import { measureOpening } from './measure-opening.ts';
import { measureSelecting } from './measure-selecting.ts';
import { panByWheel, panInTurns } from './pan-in-turns.ts';
import { servePages } from './serve-pages.ts';

const rounds = Number(process.argv[2] ?? 5);
const SELECTIONS = 40;
/** Sigma needs WebGL, also without a graphics card; through that same imitation of one a canvas would be drawn many times slower than without. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
const WITH_WEBGL = [...CHROMIUM_OPTIONS, ...SOFTWARE_WEBGL].filter((option) => option !== '--disable-gpu');

const named = process.env['GOLDEN_THREAD_URL'];
const product = named === undefined ? await startProduct() : { url: named, stop: () => Promise.resolve(null) };
const open = { executablePath: findChromium(), headless: true };
const browser = await chromium.launch({ ...open, args: [...CHROMIUM_OPTIONS] });
const withWebgl = await chromium.launch({ ...open, args: WITH_WEBGL });
const pages = await servePages();
try {
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(
    `${cpus()[0]?.model ?? 'unknown'}, ${String(cpus().length)} cores, load ${load.join(' ')}; Chromium ${browser.version()}`,
  );
  for (const nodes of [500, 2000]) await printLayout(browser, nodes);
  await printOpening(browser);
  await printSelecting(browser);
  for (const line of await panInTurns({ ours: browser, plain: browser, sigma: withWebgl }, pages.url, rounds))
    console.log(line);
  console.log(await panByWheel(browser, pages.url, rounds));
  await printLarge(browser, { nodes: 10_000, themes: 14 });
  await printLarge(browser, { nodes: 100_000, themes: 200 });
} finally {
  await pages.close();
  await browser.close();
  await withWebgl.close();
  await product.stop();
}
process.exit();

async function printOpening(chrome: Browser): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) taken.push(await measureOpening(chrome, product.url));
  console.log(`Explore drawn, cold cache: ${printSpread(spreadOf(taken), 0)} ms, ${String(taken.length)} times`);
}

async function printSelecting(chrome: Browser): Promise<void> {
  const taken = (await measureSelecting(chrome, product.url, SELECTIONS)).sort((left, right) => left - right);
  const p95 = taken[Math.ceil(taken.length * 0.95) - 1] ?? NaN;
  const { median, high } = spreadOf(taken);
  const [middle, tail, most] = [median, p95, high].map((ms) => ms.toFixed(0));
  console.log(
    `click in the list to its details: median ${middle ?? ''} ms, p95 ${tail ?? ''} ms, most ${most ?? ''} ms, ${String(taken.length)} times`,
  );
}

/** The viewer itself, given a report that large by an API that is imitated. */
async function printLarge(chrome: Browser, large: Large): Promise<void> {
  for (const { what, tookMs, longestMs, longestProcessorMs } of await measureLarge(chrome, product.url, large)) {
    const own = longestProcessorMs === null ? '' : ` (${longestProcessorMs.toFixed(0)} of the processor’s)`;
    const [took, longest] = [tookMs.toFixed(0), longestMs.toFixed(0)];
    console.log(`${String(large.nodes)} nodes: ${what}: ${took} ms, longest task ${longest} ms${own}`);
  }
}

async function printLayout(chrome: Browser, nodes: number): Promise<void> {
  const { tasks, tookMs } = await measureLayout(chrome, pages.url, nodes);
  const [longest, took] = [tasks.longestMs.toFixed(1), tookMs.toFixed(0)];
  console.log(
    `force layout of ${String(nodes)} nodes: ${took} ms in the worker, longest main-thread task ${longest} ms`,
  );
}
