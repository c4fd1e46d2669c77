import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_RULES, findFaults } from './find-faults.ts';
import { PHONE } from './open-browser.ts';
import { openPages } from './open-pages.ts';

const { go: openPage, productUrl } = await openPages();
interface Named {
  readonly id: string;
}

const go = (address: string, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(`/?view=compare&pane=view${address}`, options);

const CONCERN = 'Digital exclusion may make the NHS harder to reach for some';

const view = (page: Page) => page.getByRole('region', { name: 'View', exact: true });

/** The figures and every published number: what the address has to name for all of them to be open. */
async function listFigures(): Promise<string[]> {
  const asked = new URLSearchParams({ query: '{ figures { id } statistics(first: 100) { edges { node { id } } } }' });
  const response = await fetch(`${productUrl}/graphql?${asked.toString()}`, {
    headers: { accept: 'application/json' },
  });
  const { data } = (await response.json()) as { data: { figures: Named[]; statistics: { edges: { node: Named }[] } } };
  return [...data.figures, ...data.statistics.edges.map(({ node }) => node)].map(({ id }) => id);
}

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

  it('opens a cell at the very words of people, from there the report and the quote, and says where nobody is quoted', async () => {
    const page = await go('&show=matrix');
    const cellOf = (audience: string) => view(page).getByRole('link', { name: `${CONCERN}, ${audience}: raised in` });
    const opened = view(page).locator('.cell-members-body');

    await cellOf('Partner organisations').click();
    await opened.getByText('No quote bears on it here.', { exact: false }).waitFor();
    await opened
      .getByRole('link', { name: /^Read line/ })
      .first()
      .waitFor();
    await cellOf('Public').click();
    const card = opened.locator('.cell-members-head + figure');
    const quoted = (await card.locator('blockquote').innerText()).replaceAll(/[“”]/g, '');
    await card.getByText(/, line \d+$/).waitFor();
    await card.getByRole('link', { name: /^Cite the words of/ }).click();
    await page.locator('.pane-details blockquote', { hasText: quoted }).waitFor();
    await page.goBack();
    await card.getByRole('link', { name: quoted }).click();

    const marked = page.getByRole('article', { name: 'The report' }).locator('[data-marked] mark');
    await expect.poll(() => marked.innerText()).toBe(quoted);
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

  it('opens from every bar of every figure the claims that it bears on, with question, base and table beside it', async () => {
    const page = await go(`&show=figures&unfolded=${(await listFigures()).join()}`);
    const figures = view(page).getByRole('figure');
    await figures.last().locator('.unfolded .node-link').first().waitFor();
    const found = await figures.evaluateAll((all) =>
      all.map((figure) => ({
        name: figure.getAttribute('aria-label'),
        bars: [...figure.querySelectorAll('ol > li')].map((bar) => ({
          told: Number(/^(?:▸ )?Bears on (\d+)/.exec(bar.querySelector('.chart-claims')?.textContent ?? '')?.[1] ?? 0),
          claims: bar.querySelectorAll('.unfolded a[href*="node="]').length,
        })),
        rows: figure.querySelectorAll('tbody tr').length,
        isAsked: figure.textContent.includes('Asked: ') && !figure.textContent.includes('no question'),
        hasBase: figure.textContent.includes('Base: '),
      })),
    );

    expect(found.map(({ name }) => name)).toEqual([12, 13, 14, 15, 16, 17].map((number) => `Figure ${String(number)}`));
    for (const { bars, rows, isAsked, hasBase } of found) {
      expect(bars.map(({ claims }) => claims)).toEqual(bars.map(({ told }) => told));
      expect({ rows, isAsked, hasBase }).toEqual({ rows: bars.length, isAsked: true, hasBase: true });
    }
    await figures.last().locator('.unfolded .node-link').first().click();
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByRole('heading', { name: 'What it rests on' }).waitFor();
    await details.getByRole('button', { name: /^Audiences that raise it: \d+$/ }).waitFor();
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

/** What is more than lists of links, which other views have as well. */
const CHARTED = ['Matrix', 'Figures'];

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
      if (CHARTED.includes(name)) found.push(...(await findFaults(page, (axe) => ALL_RULES(axe).include('#view'))));
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > PHONE.width)
        found.push([name, 'too wide']);
    }

    expect(names).toHaveLength(7);
    expect(found).toEqual([]);
  });
});
