/** Threads, the evidence brief, and paper: what a person reads, sorts, opens and takes along. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { giveLarge } from '../bench/viewer/measure-large.ts';
import { visit } from './open-browser.ts';
import { openPages } from './open-pages.ts';

const { browser, example, go, productUrl } = await openPages();

const table = (page: Page): Locator => page.getByRole('grid', { name: /^Threads/ });
const rowsOf = (page: Page): Locator => table(page).getByRole('row');
const counts = (page: Page): Locator => table(page).getByRole('button', { name: /^\d+ audiences? raised: / });
const readCounts = async (page: Page): Promise<number[]> => (await counts(page).allInnerTexts()).map(Number);

async function openThreads(more = ''): Promise<Page> {
  const page = await go(`/?view=threads&pane=view${more}`);
  await counts(page).first().waitFor();
  return page;
}

describe('Threads', () => {
  it('are sorted by how many raised what is answered, the most first', async () => {
    const page = await openThreads();
    const before = await readCounts(page);

    await page.getByLabel('In order of').selectOption({ label: 'how many raised it' });
    await page.waitForFunction(() => new URL(location.href).searchParams.get('sort') === 'audiences');
    const sorted = before.toSorted((one, other) => other - one);

    expect(sorted).not.toEqual(before);
    await expect.poll(() => readCounts(page)).toEqual(sorted);
  });

  it('stand in groups that say how much is in them', async () => {
    const page = await openThreads();
    const all = (await rowsOf(page).count()) - 1;

    await page.getByLabel('Grouped by').selectOption({ label: 'theme' });
    const groups = page.getByRole('button', { name: /\d+ rows?$/ });
    await groups.first().waitFor();
    const told = (await groups.allInnerTexts()).map((text) => Number(/(\d+) rows?$/.exec(text.trim())?.[1]));

    expect(told.length).toBeGreaterThan(5);
    expect(told.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(all);
  });

  it('are fewer where a filter is set, and come back when it is removed', async () => {
    const page = await openThreads(`&theme=${example.recommendation.themes[0]?.id ?? ''}`);
    const fewer = await rowsOf(page).count();

    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.threads [role=row]').length > count, fewer);

    expect(fewer).toBeGreaterThan(1);
  });

  it.each([1280, 768, 390])('stand whole on a page of %i pixels: none of a row is reached sideways', async (width) => {
    const page = await go('/?view=threads&pane=view&sort=quotes&order=down', { viewport: { width, height: 800 } });
    await counts(page).first().waitFor();

    const beyond = await page
      .locator('.threads-scroll')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

    expect(beyond).toBe(0);
  });

  it('say that the filters leave nothing, and not that every kind is switched off', async () => {
    const page = await go('/?view=threads&polarity=not&prevalence=all');

    await page.getByText('Nothing in the report is left by these filters.', { exact: false }).first().waitFor();

    await expect.poll(() => page.getByText('Every kind is switched off').count()).toBe(0);
  });

  it('open what they count', async () => {
    const page = await openThreads();
    const first = counts(page).first();
    const name = (await first.getAttribute('aria-label')) ?? '';

    await first.click();
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();

    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(Number(await first.innerText()));
  });

  it('are a tree too, that opens to the words of people', async () => {
    const page = await go(`/?view=threads&pane=view&as=tree&node=${example.recommendation.id}`);
    const tree = page.locator('.threads').getByRole('treegrid');
    await tree.getByRole('row').first().waitFor();

    await tree
      .getByRole('row', { name: new RegExp(`^.*${escape(example.recommendation.label)}`) })
      .first()
      .focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');

    await expect
      .poll(async () => (await tree.getByRole('row').allInnerTexts()).join(' '))
      .toContain(example.concern.label);
  });
});

describe('An evidence brief', () => {
  it.each([
    ['a recommendation', () => example.recommendation.id],
    ['a concern', () => example.concern.id],
    ['an audience', findAudience],
    ['a theme', () => example.recommendation.themes[0]?.id ?? ''],
  ])('of %s says where it comes from', async (_kind, findId) => {
    const page = await go(`/brief?node=${await findId()}`);
    await page.locator('.brief h1').waitFor();

    const text = await page.locator('main').innerText();

    expect(text).toContain('Open Government Licence v3.0');
    expect(text).toMatch(/\b[0-9a-f]{16}\b/);
  });

  it('is a web page, Markdown and Word, each with the very words of people and their line', async () => {
    const page = await go(`/brief?node=${example.concern.id}`);
    const take = async (name: string): Promise<string> => {
      const button = page.getByRole('button', { name });
      await button.waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFileSync(await file.path(), 'utf8');
    };

    const [html, markdown, word] = [await take('Web page'), await take('Markdown'), await take('Word')];

    const faults = await page.evaluate((text) => {
      const begin = text.indexOf('<w:document ');
      const end = text.indexOf('</w:document>', begin) + '</w:document>'.length;
      return new DOMParser().parseFromString(text.slice(begin, end), 'application/xml').querySelectorAll('parsererror')
        .length;
    }, word);
    expect(faults).toBe(0);
    for (const text of [html, markdown, word]) {
      expect(text.replaceAll('&#39;', '’')).toContain(example.quote.text);
      expect(text).toContain(`line ${String(example.quote.line)}`);
    }
  });
});

describe('Of a report of three thousand nodes', () => {
  it('threads and the matrix begin with the first, say how many are left, and show more when asked', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    await giveLarge(page, { nodes: 3000, themes: 14 });
    const more = (shown: number, left: number) =>
      page.getByRole('button', { name: `Show ${String(shown)} more of ${String(left)} left`, exact: true });

    await page.goto(`${productUrl}/?view=threads&pane=view`);
    await more(250, 650).click();
    await more(250, 400).waitFor();
    await expect.poll(() => rowsOf(page).count()).toBe(1 + 500);
    await page.locator('.view-tabs').getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('link', { name: 'Matrix', exact: true }).click();
    await more(100, 800).waitFor();

    await expect.poll(() => page.locator('.matrix tbody tr').count()).toBe(100);
    await leave();
  });
});

describe('On paper', () => {
  it.each([
    ['Threads', '/?view=threads&pane=view', '.threads'],
    ['Compare', '/?view=compare&show=matrix', '.compare'],
    ['Read', '/?view=read', '.reader'],
  ])('%s is whole, without what only a screen has, and says what it is of', async (name, address, frame) => {
    const page = await go(address);
    await page.locator(frame).first().waitFor();

    await page.emulateMedia({ media: 'print' });

    const note = page.locator('.print-note');
    await expect
      .poll(() => note.innerText())
      .toMatch(new RegExp(`^${name} · printed on \\d+ \\w+ 20\\d\\d, data version [0-9a-f]{16}`));
    await expect.poll(() => note.innerText()).toContain(productUrl);
    await expect
      .poll(() => page.getByRole('contentinfo').innerText())
      .toMatch(/^Source: .*Open Government Licence v3\.0.*Data version [0-9a-f]{16}/s);
    await expect.poll(() => page.getByRole('navigation', { name: 'What to show' }).isVisible()).toBe(false);
    await expect
      .poll(() =>
        page
          .locator(frame)
          .first()
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
      )
      .toBeLessThan(2);
  });

  it('Explore is drawn anew, in lines and letters, and told as a list', async () => {
    const page = await go('/');
    await page.locator('.graph-canvas canvas').first().waitFor();

    await page.emulateMedia({ media: 'print' });
    const drawn = page.locator('.print-picture svg');
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return drawn.isVisible();
      })
      .toBe(true);

    await expect.poll(() => drawn.locator('text').first().textContent()).toMatch(/^Chapter 5/);
    await expect
      .poll(() => page.getByRole('treegrid', { name: 'Everything in the view, as a list' }).isVisible())
      .toBe(true);
  });
});

/** Of whoever raised the concern of the example, the id. */
async function findAudience(): Promise<string> {
  const query = `{ claim(id: "${example.concern.id}") { raisedBy(first: 1) { edges { node { id } } } } }`;
  const response = await fetch(`${productUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { claim: { raisedBy: { edges: { node: { id: string } }[] } } };
  };
  return data.claim.raisedBy.edges[0]?.node.id ?? '';
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
