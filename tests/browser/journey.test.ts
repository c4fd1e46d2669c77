import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, visit } from './open-browser.ts';
import { API, holdAnswers, openPages } from './open-pages.ts';

const { browser, productUrl, example, go, goAnywhere } = await openPages({ waitsFor: '.pane-find .search' });

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const list = (page: Page) => page.getByRole('treegrid', { name: 'Everything in the view, as a list' });
const titleOf = (page: Page, text: string) => details(page).getByRole('heading', { level: 2, name: text, exact: true });
const quoteIn = (page: Page) => details(page).getByRole('link', { name: example.quote.text });
const addressOf = (node: { readonly id: string }): string => `/?node=${node.id}`;

/** The passage that the report marks, and whether the keyboard stands there. */
async function expectMarked(page: Page): Promise<void> {
  const marked = page.getByRole('article', { name: 'The report' }).locator('[data-marked]');
  await marked.first().waitFor();
  await expect.poll(() => marked.count()).toBe(1);
  await expect.poll(() => marked.getAttribute('data-line')).toBe(String(example.quote.line));
  await expect.poll(() => marked.locator('mark').innerText()).toBe(example.quote.text);
  const element = await marked.elementHandle();
  // The view is fetched when first opened; what it does on opening comes a moment after its words.
  await page.waitForFunction((passage) => passage === document.activeElement, element);
  await page.waitForFunction((passage) => {
    const top = passage?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 800;
  }, element);
}

describe('A reader with a mouse', () => {
  it('follows a recommendation to the concern it answers, to who raised it, to the quote, to the line', async () => {
    const page = await go(`/?open=${example.recommendation.themes[0]?.id ?? ''}`);

    await list(page).getByRole('row', { name: example.recommendation.label }).first().click();
    await titleOf(page, example.recommendation.label).waitFor();
    await details(page).getByRole('link', { name: example.concern.label, exact: true }).first().click();
    await titleOf(page, example.concern.label).waitFor();
    await details(page).getByRole('link', { name: example.audience, exact: true }).first().waitFor();
    await details(page)
      .getByText(example.quote.attribution.replace(/^\(|\)$/g, ''))
      .first()
      .waitFor();
    await quoteIn(page).click();

    await expectMarked(page);
  });

  it('selects what is clicked in the drawn graph, and clears it by a click beside', async () => {
    const page = await go();
    const canvas = page.locator('.graph-canvas canvas').first();
    await canvas.waitFor();

    await canvas.click({ position: { x: 90, y: 95 } });
    await details(page).getByRole('heading', { name: 'What the report says' }).waitFor();
    expect(new URL(page.url()).searchParams.get('node')).toContain('/recommendation/');
    await canvas.click({ position: { x: 140, y: 4 } });

    await details(page).getByRole('heading', { name: 'How to read this' }).waitFor();
  });

  it('puts people’s own words between quotation marks, in the serif, and the report’s words in neither', async () => {
    const page = await go(addressOf(example.concern));

    const quote = quoteIn(page);
    await quote.waitFor();

    await expect.poll(() => quote.innerText()).toBe(`“${example.quote.text}”`);
    await expect
      .poll(() => quote.evaluate((element) => getComputedStyle(element).fontFamily))
      .toContain('Source Serif');
    const stated = details(page).locator('.report-words').first();
    await expect.poll(() => stated.innerText()).not.toMatch(/[“”]/);
    await expect.poll(() => stated.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^"?Inter/);
  });
});

describe('A reader with the keyboard alone', () => {
  /** Presses Tab until the focus is on what is named. */
  async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
    for (let count = 0; count < most; count += 1) {
      const text = await page.evaluate(() => {
        const focused = document.activeElement;
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
        return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      if (typeof name === 'string' ? text === name : name.test(text)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${String(most)} presses of Tab did not lead to ${String(name)}.`);
  }

  it('finds a recommendation, follows it to the concern, the quote and the line, and goes back', async () => {
    const page = await go();

    await tabTo(page, 'Search');
    await page.keyboard.type(example.recommendation.label);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await titleOf(page, example.recommendation.label).waitFor();
    await tabTo(page, example.concern.label);
    await page.keyboard.press('Enter');
    await titleOf(page, example.concern.label).waitFor();
    await tabTo(page, `“${example.quote.text}”`);
    await page.keyboard.press('Enter');

    await expectMarked(page);
    await page.keyboard.press('Alt+ArrowLeft');
    await titleOf(page, example.concern.label).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  it('walks the list with the arrow keys and opens with Enter', async () => {
    const page = await go();

    await list(page).getByRole('row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await details(page).getByRole('heading', { name: 'What the report says' }).waitFor();
    await expect.poll(() => details(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('walks the drawn graph along its links and is told where it stands', async () => {
    const page = await go(addressOf(example.recommendation));
    const graph = page.getByRole('application', { name: /Graph of the report/ });
    await page.locator('.graph-canvas canvas').first().waitFor();

    await graph.focus();
    await page.keyboard.press('ArrowRight');

    const told = page.getByRole('status').filter({ hasText: /^(Concern|Finding): .* on the thread$/ });
    await told.waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(concern|finding)\//);
    await page.keyboard.press('Escape');
    await details(page).getByRole('heading', { name: 'How to read this' }).waitFor();
  });

  it('moves the divider between the panes, which remember their size', async () => {
    const page = await go();
    const divider = page.getByRole('separator', { name: 'Width of the list' });

    await divider.focus();
    await page.keyboard.press('ArrowRight');
    await page.reload();

    await divider.waitFor();
    await expect.poll(() => divider.getAttribute('aria-valuenow')).toBe('296');
  });
});

describe('The address', () => {
  it('restores selection, filter, search, view and place in a fresh page', async () => {
    const page = await go(addressOf(example.concern));
    await quoteIn(page).click();
    await expectMarked(page);
    await page.getByRole('button', { name: /^Findings/ }).click();

    const fresh = await go(new URL(page.url()).pathname + new URL(page.url()).search);

    await expectMarked(fresh);
    await titleOf(fresh, example.concern.label).waitFor();
    await expect
      .poll(() => fresh.getByRole('button', { name: /^Findings/ }).getAttribute('aria-pressed'))
      .toBe('false');
    await expect.poll(() => fresh.title()).toContain(example.concern.label);
  });

  it('goes back and forward through what was selected', async () => {
    const page = await go(addressOf(example.recommendation));
    await details(page).getByRole('link', { name: example.concern.label, exact: true }).first().click();
    await titleOf(page, example.concern.label).waitFor();

    await page.goBack();
    await titleOf(page, example.recommendation.label).waitFor();
    await page.goForward();

    await titleOf(page, example.concern.label).waitFor();
  });

  it('keeps a search that is typed without filling the history', async () => {
    const page = await go(addressOf(example.concern));
    await page.getByRole('searchbox', { name: 'Search' }).fill('human touch');
    await page.waitForURL(/find=human/);

    await page.reload();

    await expect.poll(() => page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('human touch');
    await expect.poll(() => page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  });

  it('that is malformed says what it could not read, and shows the rest', async () => {
    const page = await go(`/?kinds=unicorn&node=${example.concern.id}`);

    await page.getByText('There is no filter “unicorn”').waitFor();
    await titleOf(page, example.concern.label).waitFor();
    await page.getByRole('button', { name: 'Put the address right' }).click();

    await page.getByText('There is no filter “unicorn”').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('unicorn');
  });

  it('of something that is not in the data says so and leads on', async () => {
    const page = await go('/?node=nothing/here');

    await details(page).getByText('Nothing here is called “nothing/here”', { exact: false }).waitFor();
    await details(page).getByRole('link', { name: 'Go to the start' }).click();

    await details(page).getByRole('heading', { name: 'How to read this' }).waitFor();
  });

  it('of no page says so and leads on', async () => {
    const page = await goAnywhere('/no/such/page');

    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    await page.getByRole('link', { name: 'Go to the start' }).click();

    await list(page).waitFor();
  });
});

describe('On a phone', () => {
  it('one pane shows at a time, and the same thread can be followed to the line', async () => {
    const page = await go('/', { viewport: PHONE, hasTouch: true });

    await page.getByRole('searchbox', { name: 'Search' }).fill(example.concern.label);
    await page.getByRole('option', { name: example.concern.label }).first().tap();
    await titleOf(page, example.concern.label).waitFor();
    await expect.poll(() => list(page).isVisible()).toBe(false);
    await quoteIn(page).tap();

    await expectMarked(page);
    await page.getByRole('navigation', { name: 'What to show' }).getByRole('link', { name: 'Explore' }).tap();
    await page.locator('.graph-canvas canvas').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});

describe('When the server is away', () => {
  it('the page says so, keeps the address, and reads the report when asked again', async () => {
    const opened = await visit(browser, 'about:blank');
    const { page } = opened;
    await page.route(API, (route) => route.abort());

    await page.goto(productUrl + addressOf(example.concern));
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
    await page.unroute(API);
    await page.getByRole('button', { name: 'Try again' }).click();

    await titleOf(page, example.concern.label).waitFor();
    await opened.leave();
  });

  it('the page says what it waits for while the answer is on its way', async () => {
    const opened = await visit(browser, 'about:blank');
    const { page } = opened;
    const release = await holdAnswers(page, API);

    await page.goto(productUrl);
    await page.getByRole('heading', { name: 'Reading the report' }).waitFor();
    release();

    await list(page).waitFor();
    await opened.leave();
  });
});
