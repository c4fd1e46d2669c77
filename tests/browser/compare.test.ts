import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { PHONE } from './open-browser.ts';
import { openPages } from './open-pages.ts';

const { go: openPage } = await openPages();

const go = (address: string, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(`/?view=compare&pane=view${address}`, options);

const view = (page: Page) => page.getByRole('region', { name: 'View', exact: true });

describe('A reader who compares', () => {
  it('sees what public and staff share and where they part, in parts that add up, with words of both sides', async () => {
    const page = await go('');
    const table = view(page).getByRole('table', { name: 'The claims of the report, each in one row' });
    const total = await table.locator('tfoot td.number').innerText();
    const counts = await table.locator('tbody td.number').allInnerTexts();

    await table.getByRole('link', { name: 'Both raise it, not alike' }).click();

    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(Number(total));
    const claims = view(page).getByRole('region', { name: 'Both raise it, not alike' }).locator('ol.compared > li');
    await claims.first().waitFor();
    await expect.poll(() => claims.count()).toBe(Number(counts[1]));
    await expect
      .poll(() => claims.first().getByRole('heading', { level: 5 }).allInnerTexts())
      .toEqual(['Public', 'Staff']);
    await expect
      .poll(() =>
        claims
          .first()
          .getByRole('link', { name: /^Read line \d+ in the report$/ })
          .count(),
      )
      .toBeGreaterThan(1);
  });

  it('goes through the matrix by arrow keys, and opens a cell whose words stand beneath it', async () => {
    const page = await go('&show=matrix');
    const grid = view(page).getByRole('grid', { name: 'Who raises which concern' });
    await grid.locator('[data-row] > a').first().focus();

    await page.keyboard.press('ArrowDown');
    const told = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');

    await grid.locator('.cell-members .said li').first().waitFor();
    expect(told).toMatch(/, .+: raised in \d+ places?/);
    expect(new URL(page.url()).searchParams.get('cell')).toContain('/concern/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(told);
  });

  it('finds a concern that nobody answers, and what would answer it', async () => {
    const page = await go('&show=gaps');
    const list = view(page).getByRole('region', { name: 'Concerns that nobody answers' });
    const cell = view(page).getByRole('link', { name: /^\d+: Concerns that nobody answers, with what is inferred$/ });
    const count = Number(await cell.innerText());

    await list.locator('ol.compared > li').first().waitFor();

    await expect.poll(() => list.locator('ol.compared > li').count()).toBe(count);
    await expect.poll(() => list.locator('ol.compared > li').first().innerText()).toContain('Would be closed by:');
  });

  it('follows a bar of a figure to a claim that it bears on, and sees what that claim rests on', async () => {
    const page = await go('&show=figures');
    const figure = view(page).getByRole('figure', { name: 'Figure 12' });
    await figure
      .getByRole('button', { name: /^Bears on/ })
      .first()
      .click();

    await figure.locator('.unfolded .node-link').first().click();

    const details = page.getByRole('region', { name: 'Details' });
    await details.getByRole('heading', { name: 'What it rests on' }).waitFor();
    await details.getByRole('button', { name: /^Audiences that raise it: \d+$/ }).waitFor();
    await expect.poll(() => figure.getByText('Base:').count()).toBe(1);
  });

  it.each([
    ['Quotes', '.node-list > li'],
    ['Places that say what they raise', '.line-link'],
  ])('opens what is counted of an audience: %s', async (name, counted) => {
    const page = await go('&show=heard');
    const number = view(page)
      .getByRole('button', { name: new RegExp(`^\\d+: ${name}, `) })
      .first();

    await number.click();

    const count = Number(await number.innerText());
    await expect.poll(() => view(page).locator('.cell-members-body').locator(counted).count()).toBe(count);
  });

  it('lists what the chapter leaves uncoded, and reads it where it stands', async () => {
    const page = await go('&show=uncoded');
    const context = view(page).getByRole('region', { name: 'Context, by the reason why it carries no claim' });

    await context
      .getByRole('link', { name: /^Read line/ })
      .first()
      .click();

    await page.getByRole('article', { name: 'The report' }).locator('[data-marked]').first().waitFor();
  });
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What is more than lists of links, which other views have as well. */
const CHARTED = ['Matrix', 'Figures'];

async function findFaults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).include('#view').withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ failureSummary }) => failureSummary)]);
}

describe('On a phone, dark', () => {
  it('no comparison is wider than the screen, and those drawn have no fault that axe can find', async () => {
    const page = await go('', { viewport: PHONE, colorScheme: 'dark' });
    const tabs = view(page).getByRole('navigation', { name: 'What to compare' }).getByRole('link');
    await tabs.first().waitFor();
    const names = await tabs.allInnerTexts();

    const found: unknown[] = [];
    for (const name of names) {
      await tabs.filter({ hasText: name }).click();
      await view(page).locator('.answered, .matrix').first().waitFor();
      if (CHARTED.includes(name)) found.push(...(await findFaults(page)));
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > PHONE.width)
        found.push([name, 'too wide']);
    }

    expect(names).toHaveLength(7);
    expect(found).toEqual([]);
  });
});
