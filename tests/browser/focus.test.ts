/** The focus is never lost: what goes from the page under somebody's keys leaves them near to where they were. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPages } from './open-pages.ts';

const { example, go } = await openPages({ waitsFor: '.panes .search' });

type Gone = readonly [
  what: string,
  address: () => string,
  role: 'link' | 'button',
  name: string | RegExp,
  heir: string,
];

const GONE: readonly Gone[] = [
  ['a filter', () => '/?theme=theme/access&polarity=raises', 'button', /^Remove: about/, 'Filters in force'],
  ['all filters', () => '/?theme=theme/access', 'button', 'Remove all filters', 'View'],
  ['what hides things', () => `/?hidden=${example.concern.id}`, 'link', 'Show all hidden', 'View'],
  ['the selection', () => `/?node=${example.concern.id}`, 'link', 'Clear the selection', 'View'],
  ['a notice', () => '/?kinds=unicorn', 'button', 'Put the address right', 'View'],
  ['the words marked', () => '/?view=read&at=5000-5100', 'button', 'Let go', 'View'],
];

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? 'nothing',
  );

describe('The focus', () => {
  it.each(GONE)('stays near when %s goes', async (_what, address, role, name, heir) => {
    const page = await go(address());
    const leaving = page.getByRole('region', { name: 'View', exact: true }).getByRole(role, { name });
    const one = name === 'Put the address right' ? page.getByRole(role, { name }) : leaving.first();
    await one.focus();

    await page.keyboard.press('Enter');

    await one.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(heir);
  });

  it('is on the cell again whose words were closed', async () => {
    const page = await go('/?view=compare&show=matrix&pane=view');
    const cell = page.locator('[data-row] > a').nth(3);
    await cell.focus();
    const name = await focused(page);
    await page.keyboard.press('Enter');

    await page.locator('.cell-members-head a').focus();
    await page.keyboard.press('Enter');

    await page.locator('.cell-members').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(name);
  });

  it('stays on Undo when there is nothing more to undo', async () => {
    const page = await go(`/?node=${example.concern.id}`);
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page.getByRole('link', { name: 'Clear the selection' }).click();
    const undo = page.getByRole('button', { name: /^Undo/ });
    await page.getByRole('button', { name: 'Undo: Cleared the selection' }).focus();

    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Clear the selection' }).waitFor();

    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
    expect(await focused(page)).toBe('Undo');
  });
});
