/** The start that the tests of the viewer share: one browser, a thread of the data, and pages of which none may have a fault. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Example } from './find-example.ts';
import { findExample } from './find-example.ts';
import type { Visit } from './open-browser.ts';
import { openBrowser, visit } from './open-browser.ts';

interface Start {
  /** What stands in every page before a test goes on. */
  readonly waitsFor?: string;
  /** Of every page, unless `go` is told otherwise. */
  readonly context?: BrowserContextOptions;
}
export interface Pages {
  readonly browser: Browser;
  /** `http://127.0.0.1:<port>` */
  readonly productUrl: string;
  readonly example: Example;
  /** A page in a profile of its own, closed after the test, which fails where the browser complained of anything. */
  go(address?: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same, and waits for nothing. */
  goAnywhere(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Whatever way the viewer asks; not GraphiQL. */
export const API = /\/graphql(\?|$)/;

/** Once in a file, before its tests. */
export async function openPages({ waitsFor, context }: Start = {}): Promise<Pages> {
  const productUrl = inject('productUrl');
  const browser = await openBrowser();
  const example = await findExample(productUrl);
  let open: Visit[] = [];
  afterAll(() => browser.close());
  afterEach(async () => {
    const faults = open.flatMap((one) => one.faults);
    for (const { leave } of open) await leave();
    open = [];
    expect(faults).toEqual([]);
  });
  const goAnywhere: Pages['goAnywhere'] = async (address, options = {}) => {
    const opened = await visit(browser, productUrl + address, { ...context, ...options });
    open.push(opened);
    return opened.page;
  };
  const go: Pages['go'] = async (address = '/', options = {}) => {
    const page = await goAnywhere(address, options);
    if (waitsFor !== undefined) await page.locator(waitsFor).first().waitFor({ state: 'attached' });
    return page;
  };
  return { browser, productUrl, example, go, goAnywhere };
}

/** What is asked for at these addresses waits for its answer until the function that is returned is called. */
export async function holdAnswers(page: Page, addresses: string | RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
