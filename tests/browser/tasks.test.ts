/** The ten tasks of docs/tasks.md, each from the start page, by the steps that are written there. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Visit } from './open-browser.ts';
import { openBrowser, visit } from './open-browser.ts';

const productUrl = inject('productUrl');
const RECOMMENDATION = 'Deliver the shift without worsening health inequalities';
const CONCERN = 'Digital exclusion may make the NHS harder to reach for some';
const THEME = 'Inclusion and health inequalities';

let browser: Browser;
let opened: Visit;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  opened = await visit(browser, productUrl);
  ({ page } = opened);
  await list().waitFor();
});
afterEach(async () => {
  await opened.leave();
  expect(opened.faults).toEqual([]);
});

const list = (): Locator => page.getByRole('treegrid', { name: 'Everything in the view, as a list' });
const details = (): Locator => page.getByRole('region', { name: 'Details' });
const view = (): Locator => page.getByRole('region', { name: 'View', exact: true });
const titleOf = (text: string): Locator => details().getByRole('heading', { level: 2, name: text, exact: true });
const openView = (name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'What to show' }).getByRole('link', { name, exact: true }).click();
const openComparison = async (name: string): Promise<void> => {
  await openView('Compare');
  await page.getByRole('navigation', { name: 'What to compare' }).getByRole('link', { name, exact: true }).click();
};

/** Presses `/`, writes, and opens the first of what is found. */
async function goTo(words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
  await page.getByRole('dialog').getByRole('option', { name: words }).first().waitFor();
  await page.getByRole('dialog').getByRole('option', { name: words }).first().click();
  await titleOf(words).waitFor();
}

describe('A researcher who comes for the first time', () => {
  it('finds what one seldom-heard group said about one concern, and cites it', async () => {
    await goTo('Sex workers');
    await details()
      .getByRole('link', { name: /^Cite the words of .*sex worker/i })
      .click();

    const plain = details().getByRole('textbox', { name: 'Plain text' });
    await plain.waitFor();
    await expect.poll(() => plain.inputValue()).toMatch(/sex worker.*line \d+.*data version [0-9a-f]{16}/is);
    await details()
      .getByRole('link', { name: 'Patient information may be shared with third parties' })
      .first()
      .waitFor();
  });

  it('puts what was found into a paper: as BibTeX, and the address that shows it', async () => {
    await goTo(CONCERN);
    await details().getByRole('button', { name: 'Cite' }).click();

    await expect.poll(() => details().getByRole('textbox', { name: 'BibTeX' }).inputValue()).toMatch(/^@\w+\{/);
    const link = await details().getByRole('textbox', { name: 'Link' }).inputValue();
    await page.goto(link);
    await titleOf(CONCERN).waitFor();
  });

  it('names a recommendation and is shown everything behind it', async () => {
    await goTo(RECOMMENDATION);
    await details().getByRole('link', { name: 'Evidence brief' }).click();

    const brief = page.getByRole('main');
    await brief.getByRole('heading', { name: RECOMMENDATION }).first().waitFor();
    await brief.getByRole('heading', { name: 'Who raised it, and how strongly' }).first().waitFor();
    await brief.getByRole('heading', { name: 'What it answers' }).first().waitFor();
    await brief.getByRole('heading', { name: 'What is missing' }).first().waitFor();
  });

  it('finds a concern that nobody answers, and what would close the gap', async () => {
    await openComparison('Gaps');

    const row = view().getByRole('row').filter({ hasText: 'Concerns that nobody answers' });
    await row.getByRole('link').or(row.getByRole('button')).first().click();
    await view().getByRole('heading', { name: 'Concerns that nobody answers' }).waitFor();
    await expect.poll(() => view().locator('a[href*="/concern/"]').count()).toBeGreaterThan(0);
  });

  it('says what public and staff share, and where they part', async () => {
    await openView('Compare');

    await view().getByRole('heading', { name: 'What Public and Staff raise' }).waitFor();
    for (const part of ['Both raise it', 'Only Public', 'Only Staff', 'One raises it, the other less so or not']) {
      await view().getByRole('row').filter({ hasText: part }).first().waitFor();
    }
    await view().getByRole('link', { name: 'Both raise it, not alike' }).click();
    await view().locator('a[href*="node="]').first().waitFor();
  });

  it('compares two strands on one theme', async () => {
    await openComparison('Strands');
    await view().getByRole('combobox', { name: 'Theme' }).selectOption(THEME);

    await view()
      .getByRole('heading', { name: /: Inclusion and health inequalities$/ })
      .waitFor();
    await view().getByText('Strands are not pooled', { exact: false }).waitFor();
  });

  it('sees the strongest evidence for a recommendation, by what kind it is', async () => {
    await openView('Threads');
    await view().getByRole('combobox', { name: 'In order of' }).selectOption('how many quotes');
    await view().getByRole('rowheader').first().getByRole('link').click();

    await details().getByRole('heading', { level: 2 }).first().waitFor();
    await details()
      .getByText(/quotes? that bears? it out|what it rests on|what stands behind/i)
      .first()
      .waitFor();
  });

  it('shows a colleague this picture: the address opens it in a fresh browser', async () => {
    await goTo(CONCERN);
    const address = page.url();

    const colleague = await visit(browser, address);
    await colleague.page.getByRole('heading', { level: 2, name: CONCERN, exact: true }).waitFor();
    expect(colleague.page.url()).toBe(address);
    await expect.poll(() => rowsOf(colleague.page)).toEqual(await rowsOf(page));
    await colleague.leave();
  });

  it('reads around a quote', async () => {
    await goTo(CONCERN);
    const quote = details().locator('blockquote a').first();
    const words = (await quote.innerText()).replaceAll(/[“”]/g, '');
    await quote.click();

    const marked = page.getByRole('article', { name: 'The report' }).locator('[data-marked] mark');
    await marked.waitFor();
    await expect.poll(() => marked.innerText()).toBe(words);
  });

  it('lists what the chapter leaves uncoded', async () => {
    await openComparison('Uncoded');

    await view().getByRole('row').filter({ hasText: 'All sentences' }).waitFor();
    await view()
      .getByRole('link', { name: /^Read line \d+ in the report$/ })
      .first()
      .click();
    await page.getByRole('article', { name: 'The report' }).locator('[data-marked]').first().waitFor();
  });
});

async function rowsOf(shown: Page): Promise<string[]> {
  const rows = shown.getByRole('treegrid', { name: 'Everything in the view, as a list' }).getByRole('row');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}
