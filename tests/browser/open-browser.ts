import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CHROMIUM_OPTIONS, findChromium } from './find-chromium.ts';

/** A busy machine is slow; a page that is wrong stays wrong. */
const PATIENCE_MS = 60_000;
export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
/** 1280 pixels at 400 %, or 640 at 200 %. */
export const NARROW = { width: 320, height: 640 };

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: [...CHROMIUM_OPTIONS] });
}

/** A page in a profile of its own. `faults` gathers everything that the browser complains of. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  leave(): Promise<void>;
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`asked another host: ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults, leave: () => context.close() };
}
