/** What a person does in the list beside the view, one step after the other: each begins where the one before it ended. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPages } from './open-pages.ts';

const { go } = await openPages({ waitsFor: '.tree-row' });

const list = (page: Page): Locator => page.getByRole('treegrid', { name: 'Everything in the view, as a list' });
const nodes = (page: Page): Locator => list(page).locator('.tree-row:not(.tree-more)');
const selected = (page: Page): Locator => list(page).getByRole('row', { selected: true });
const groups = (page: Page): Locator => list(page).locator('.tree-group');
const alsoNamed = (page: Page): string | null => new URL(page.url()).searchParams.get('also');

describe('The list', () => {
  it('takes things to those selected, and away again, in whatever order', async () => {
    const page = await go();
    const [first, second, third] = await Promise.all(
      [0, 1, 2].map(async (index) => (await nodes(page).nth(index).getAttribute('data-key')) ?? ''),
    );
    const row = (key: string | undefined): Locator => list(page).locator(`[data-key="${key ?? ''}"]`);

    await row(second).click();
    for (const key of [first, third]) await row(key).click({ modifiers: ['Control'] });
    await expect.poll(() => selected(page).count()).toBe(3);
    await row(first).click({ modifiers: ['Control'] });
    await expect.poll(() => selected(page).count()).toBe(2);
    await row(third).click({ modifiers: ['Control'] });
    await expect.poll(() => selected(page).count()).toBe(1);

    await expect.poll(() => selected(page).getAttribute('data-key')).toBe(second);
    expect(alsoNamed(page)).toBe(null);
  });

  it('opens and closes one after the other, and none that was not pressed', async () => {
    const page = await go();
    const toggle = (index: number): Locator => groups(page).nth(index).getByRole('button');
    const open = (): Promise<boolean[]> =>
      groups(page).evaluateAll((rows) => rows.slice(0, 3).map((row) => row.getAttribute('aria-expanded') === 'true'));
    expect(await open()).toEqual([true, true, true]);

    await toggle(0).click();
    await expect.poll(open).toEqual([false, true, true]);
    await toggle(1).click();
    await expect.poll(open).toEqual([false, false, true]);
    await toggle(0).click();

    await expect.poll(open).toEqual([true, false, true]);
  });

  it('is walked and selected from by keyboard after something was selected by the mouse', async () => {
    const page = await go();
    await nodes(page).nth(1).click();
    await expect.poll(() => selected(page).count()).toBe(1);
    const before = await selected(page).getAttribute('data-key');

    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await page.keyboard.press(' ');

    expect(focused).not.toBe(before);
    await expect.poll(() => selected(page).getAttribute('data-key')).toBe(focused);
    await expect.poll(() => list(page).locator('[role=row][tabindex="0"]').count()).toBe(1);
  });
});
