/** By the accessibility tree alone: no selector, no text of the DOM, and no canvas. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Tree } from './accessibility-tree.ts';
import { openTree } from './accessibility-tree.ts';
import { openPages } from './open-pages.ts';

const { example, go } = await openPages();

/** Whatever is drawn goes from the page, now and later. */
async function removeCanvas(page: Page): Promise<void> {
  await page.evaluate(() => {
    const remove = (): void => {
      for (const canvas of document.querySelectorAll('canvas')) canvas.remove();
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
}

async function open(address: string): Promise<{ readonly page: Page; readonly tree: Tree }> {
  const page = await go(address);
  await removeCanvas(page);
  return { page, tree: await openTree(page) };
}

describe('With the accessibility tree alone', () => {
  it('a concern leads to who raised it, to the quote, to the passage, and back', async () => {
    const { page, tree } = await open('/');

    const goBack = async () => {
      await tree.press(await tree.find('button', /Back to what was shown before/), 'Enter');
    };
    const search = await tree.find('searchbox', /^Search/);
    await tree.press(search, 'Control+a');
    await page.keyboard.type(example.concern.label);
    await tree.find('option', new RegExp(escape(example.concern.label)));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tree.find('heading', example.concern.label, 'Details');
    await tree.press(await tree.find('link', new RegExp(`^${escape(example.audience)}`), 'Details'), 'Enter');
    await tree.find('heading', example.audience, 'Details');
    await goBack();
    await tree.find('heading', example.concern.label, 'Details');
    await tree.press(await tree.find('link', new RegExp(escape(example.quote.text)), 'Details'), 'Enter');
    const report = await tree.find('article', 'The report');
    await tree.find('mark', /.*/, report.name);
    const passage = (await tree.read()).find(({ focused, role }) => focused && role !== 'RootWebArea');
    await goBack();

    expect(passage?.within.some(({ name }) => name === 'The report')).toBe(true);
    await tree.find('heading', example.concern.label, 'Details');
    await tree.find('option', new RegExp(escape(example.concern.label)));
  });

  it('the list carries what the picture would: more is opened, one is chosen, and the list tells its thread', async () => {
    const { tree } = await open('/');
    const list = 'Everything in the view, as a list';

    const more = await tree.find('row', /^Show \d+ more of /, list);
    const before = (await tree.read()).filter(({ role }) => role === 'row').length;
    await tree.press(more, 'Enter');
    await tree.find('row', /^Show fewer|^Show \d+ more of (?!.*\b0\b)/, list);
    const after = (await tree.read()).filter(({ role }) => role === 'row').length;
    await tree.press(await tree.find('row', 'Public', list), 'Enter');
    await tree.find('heading', 'Public', 'Details');

    expect(after).toBeGreaterThan(before);
    await tree.find('row', 'Public, on the thread', list);
  });
});

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
