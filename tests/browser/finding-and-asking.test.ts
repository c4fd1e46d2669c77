/** From anywhere to anything, by the keyboard; the words of the report; the view as a query; and what is shown when things go wrong. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './open-browser.ts';
import { API, openPages } from './open-pages.ts';

const { browser, productUrl, example, go } = await openPages({
  waitsFor: '.panes .search',
  context: { permissions: ['clipboard-read', 'clipboard-write'] },
});

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const article = (page: Page) => page.getByRole('article', { name: 'The report' });
const listSearch = (page: Page) => page.getByRole('region', { name: 'Find and filter' }).getByRole('searchbox');
const tools = (page: Page) => page.getByRole('group', { name: 'Reading tools' });
const box = (page: Page) => page.getByRole('dialog', { name: 'Search and go to' });

describe('The box that finds anything', () => {
  it('opens by /, leads by Enter to what is found, and does not open while somebody types', async () => {
    const page = await go('/');

    await page.keyboard.press('/');
    await box(page).getByRole('combobox').waitFor();
    await page.keyboard.type(example.concern.label);
    await box(page).getByRole('option', { name: example.concern.label }).first().waitFor();
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { level: 2, name: example.concern.label, exact: true }).waitFor();
    await expect.poll(() => details(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await listSearch(page).focus();
    await page.keyboard.press('/');

    await expect.poll(() => box(page).count()).toBe(0);
    await expect.poll(() => listSearch(page).inputValue()).toBe('/');
  });

  it('leads to the evidence brief of a theme', async () => {
    const page = await go('/');

    await page.keyboard.press('/');
    await box(page).getByRole('combobox').waitFor();
    await page.keyboard.type('evidence brief theme');
    const option = box(page)
      .getByRole('option', { name: /^Evidence brief of the theme / })
      .first();
    const theme = (await option.innerText()).trim().replace('Evidence brief of the theme ', '');
    await option.click();

    await page.locator('.brief h1').filter({ hasText: theme }).waitFor();
  });

  it('finds the words of the report, and Escape gives the focus back', async () => {
    const page = await go('/?view=read');
    const opener = page.getByRole('button', { name: 'Search and go to' });
    await opener.focus();

    await page.keyboard.press('Control+k');
    await box(page).getByRole('combobox').waitFor();
    await page.keyboard.type('"human touch"');
    await box(page)
      .getByRole('radio', { name: /^Lines/ })
      .click();
    await box(page).getByRole('option').first().click();
    await article(page)
      .locator('mark')
      .filter({ hasText: /human touch/i })
      .waitFor();
    await opener.focus();
    await page.keyboard.press('/');
    await box(page).waitFor();
    await page.keyboard.press('Escape');

    await box(page).waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

describe('Reading', () => {
  it('finds the very words, counts them, steps through them, and keeps them in the address', async () => {
    const page = await go('/?view=read&words=privacy');
    await tools(page)
      .getByText(/^1 of \d+$/)
      .waitFor();
    const count = await article(page).locator('.found').count();

    await page.getByRole('searchbox', { name: 'Find in the report' }).press('Enter');

    await tools(page)
      .getByText(`2 of ${String(count)}`, { exact: true })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('nth')).toBe('2');
    await expect.poll(() => article(page).locator('.found-current').innerText()).toMatch(/privacy/i);
  });

  it('begins at the first words of what is selected, whoever links to it', async () => {
    const page = await go(`/?view=read&node=${example.concern.id}`);

    const marked = article(page).locator('[data-marked] mark').first();
    await marked.waitFor();
    await expect.poll(() => marked.evaluate(isInSight)).toBe(true);
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^\d+-\d+$/);
  });

  it('shades every sentence by what is coded of it, and says so in words', async () => {
    const page = await go('/?view=read');

    await page.getByRole('button', { name: 'Shade what is coded' }).click();

    const legend = page.getByRole('region', { name: 'What is coded of each sentence' });
    await legend
      .getByRole('link', { name: /sentences: to the next/ })
      .first()
      .click();
    await article(page).locator('mark').first().waitFor();
    await expect.poll(() => article(page).locator('.shade').count()).toBeGreaterThan(200);
    await expect.poll(() => article(page).getByText('[context:', { exact: false }).count()).toBeGreaterThan(0);
  });

  it('copies a link to the words that were selected, and the link opens them', async () => {
    const page = await go('/?view=read');
    const quote = article(page).locator(`[data-line="${String(example.quote.line)}"] [data-from]`);
    await quote.evaluate((element) => window.getSelection()?.selectAllChildren(element));

    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await page.getByText('The link is copied.', { exact: false }).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    await page.goto(link.href);

    await article(page).locator('mark').waitFor();
    await expect.poll(() => article(page).locator('mark').innerText()).toBe(example.quote.text);
  });
});

describe('A view as a query', () => {
  it('runs in place, and its result is a graph again', async () => {
    const page = await go(`/?node=${example.concern.id}`);

    await page.getByRole('navigation', { name: 'What to show' }).getByRole('link', { name: 'Query' }).click();
    await page.getByRole('region', { name: 'Variables' }).filter({ hasText: example.concern.id }).waitFor();
    await page.getByRole('button', { name: 'Run it' }).click();
    await page.getByText(/^Answered in/).waitFor();
    await page.getByRole('link', { name: /^Show this result as a graph/ }).click();

    await page.locator('.graph-canvas canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('node')).toBe(example.concern.id);
    expect(new URL(page.url()).searchParams.get('also')).not.toBeNull();
  });
});

describe('When things go wrong', () => {
  it('a server that comes back is taken up by itself, at the address that was asked for', async () => {
    const opened = await visit(browser, 'about:blank');
    const { page } = opened;
    await page.route(API, (route) => route.abort());

    await page.goto(`${productUrl}/?node=${example.concern.id}`);
    await page.getByText(/^Trying again by itself in \d+ s$/).waitFor();
    await page.unroute(API);

    await details(page).getByRole('heading', { level: 2, name: example.concern.label, exact: true }).waitFor();
    await opened.leave();
  });

  it('what has been read stays while the server is away, and what is asked for then comes by itself', async () => {
    const opened = await visit(browser, `${productUrl}/?view=read`);
    const { page } = opened;
    await article(page).waitFor();
    await page.route(API, (route) => route.abort());

    await page.getByRole('button', { name: 'Shade what is coded' }).click();
    await page.getByText('The server does not answer.', { exact: false }).waitFor();
    await expect.poll(() => article(page).isVisible()).toBe(true);
    await page.unroute(API);

    await page
      .getByRole('link', { name: /sentences: to the next/ })
      .first()
      .waitFor();
    await opened.leave();
  });

  it('a link to something gone offers to look for it', async () => {
    const page = await go('/?node=change-nhs-chapter-5/concern/human-touch-gone&data=0000000000000000');

    await page.getByText('The data have changed since this link was made', { exact: false }).waitFor();
    await details(page).getByRole('link', { name: 'Look for “human touch gone”' }).click();

    await page.getByText('Nothing matches “human touch gone”', { exact: false }).waitFor();
  });
});
