/** What helps a reader to judge: what the data can say, how to tell us of a mistake, and the way from the text to the graph. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPages } from './open-pages.ts';

const { example, go } = await openPages();

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const titleOf = (page: Page, text: string) => details(page).getByRole('heading', { level: 2, name: text, exact: true });

describe('What this can and cannot say', () => {
  const title = (page: Page) => page.getByRole('heading', { level: 1, name: 'What this can and cannot say' });

  it('is a page with an address of its own, and leads back to the view that one came from', async () => {
    const view = `/?node=${example.concern.id}&view=threads`;
    const page = await go(view);

    await page.getByRole('contentinfo').getByRole('link', { name: 'What this can and cannot say' }).click();
    await title(page).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/what-this-can-and-cannot-say');
    await expect.poll(() => page.title()).toContain('What this can and cannot say');
    await page.reload();
    await page.getByRole('link', { name: 'Back to the view' }).click();

    await titleOf(page, example.concern.label).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(view);
  });

  it('is offered to whoever has just arrived, and Back undoes the step', async () => {
    const page = await go('/');

    await details(page).getByRole('link', { name: 'What this can and cannot say' }).click();
    await title(page).waitFor();
    await page.goBack();

    await details(page).getByRole('heading', { name: 'How to read this' }).waitFor();
  });
});

describe('Report a mistake', () => {
  const report = (page: Page) => details(page).getByRole('textbox', { name: 'Your report' });

  it('copies what is wrong, on which lines it rests, in which version, and where it was seen', async () => {
    const page = await go(`/?node=${example.concern.id}`, { permissions: ['clipboard-read', 'clipboard-write'] });

    await details(page).getByRole('button', { name: 'Report a mistake' }).click();
    await details(page).getByRole('status').filter({ hasText: 'Copied.' }).waitFor();

    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await report(page).inputValue());
    expect(text).toContain(`Concern: ${example.concern.label}\nId: ${example.concern.id}\n`);
    expect(text).toMatch(/^This is wrong because …\n[^]*\n- line \d+: [^]*\nData version: [0-9a-f]{16}\nSeen at: http/);
    expect(text).toContain(page.url());
  });

  it('is offered for each link too, and copied as it is chosen', async () => {
    const page = await go(`/?node=${example.concern.id}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await details(page).getByRole('button', { name: 'Report a mistake' }).click();

    const choice = details(page).getByRole('combobox', { name: 'What is wrong?' });
    const option = choice.locator('option', { hasText: 'answers' }).first();
    await choice.selectOption((await option.getAttribute('value')) ?? '');

    const text = await report(page).inputValue();
    expect(text).toMatch(/Link: answers.*\nFrom: Recommendation: .*\nTo: /);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  it('can be selected where the browser refuses to copy, and says so', async () => {
    const page = await go(`/?node=${example.concern.id}`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });

    await details(page).getByRole('button', { name: 'Report a mistake' }).press('Enter');
    await details(page).getByRole('status').filter({ hasText: 'does not let us copy' }).waitFor();
    await report(page).focus();

    await expect
      .poll(() => page.evaluate(() => window.getSelection()?.toString()))
      .toBe(await report(page).inputValue());
  });
});

describe('The margin of the report', () => {
  it('leads from the words to the graph, and the way back leads to the words', async () => {
    const page = await go('/?view=report');
    const article = page.getByRole('article', { name: 'The report' });
    const quote = article.locator(`[data-line="${String(example.quote.line)}"]`);
    const mark = quote.getByRole('link', { name: /^Quote in the graph: / });
    const box = await mark.boundingBox();
    expect(box !== null && box.width >= 24 && box.height >= 24).toBe(true);

    await mark.click();

    await details(page).locator('.quote-card').getByText(example.quote.text).waitFor();
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page
      .getByRole('navigation', { name: 'What to show' })
      .getByRole('link', { name: 'Read', exact: true })
      .click();
    const marked = article.locator('[data-marked]');
    await marked.waitFor();
    await expect.poll(() => marked.getAttribute('data-line')).toBe(String(example.quote.line));
  });

  it('tells several claims of one passage apart before it leads to one', async () => {
    const page = await go('/?view=report');
    const several = page.getByRole('article', { name: 'The report' }).getByRole('button', { name: /stand here$/ });

    await several.first().press('Enter');
    const first = page
      .getByRole('dialog', { name: /stand here$/ })
      .getByRole('link')
      .first();
    const label = await first.innerText();
    await first.press('Enter');

    await titleOf(page, label).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
