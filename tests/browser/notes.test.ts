/** What a reader keeps: notes and named views, here, in a file, and where nothing can be stored. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPages } from './open-pages.ts';

const { example, go } = await openPages({ waitsFor: '.pane-details h2' });
const NOTE = 'Ask the authors about this one.';
const VIEW = 'For the meeting';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Saved views and notes' });
const address = (): string => `/?node=${example.concern.id}`;

async function writeNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Your note', { exact: true }).fill(NOTE);
}

async function saveView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saved views' }).click();
  await dialog(page).getByLabel('Name of this view').fill(VIEW);
  await dialog(page).getByRole('button', { name: 'Save this view' }).click();
  await dialog(page).getByText(`“${VIEW}” is saved.`).waitFor();
}

describe('What a reader keeps', () => {
  it('is there again after a reload, and in another browser by a file', async () => {
    const page = await go(address());
    await writeNote(page);
    await saveView(page);

    await page.reload();
    const note = await page.getByLabel('Your note', { exact: true }).inputValue();
    await page.getByRole('button', { name: 'Saved views' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Export as JSON' }).click(),
    ]);
    const other = await go('/');
    await other.getByRole('button', { name: 'Saved views' }).click();
    const [chooser] = await Promise.all([
      other.waitForEvent('filechooser'),
      dialog(other).getByRole('button', { name: 'Import from JSON' }).click(),
    ]);
    await chooser.setFiles(await file.path());
    await dialog(other).getByText('Imported: 2 added, 0 brought up to date, 0 left as changed here later.').waitFor();
    await dialog(other).getByRole('link', { name: VIEW }).click();
    await other.getByRole('heading', { level: 2, name: example.concern.label }).waitFor();

    expect(note).toBe(NOTE);
    expect(readFileSync(await file.path(), 'utf8')).toContain(NOTE);
    await expect.poll(() => other.getByLabel('Your note', { exact: true }).inputValue()).toBe(NOTE);
  });

  it('is not changed by a file with a fault, which is told', async () => {
    const page = await go(address());
    await saveView(page);

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog(page).getByRole('button', { name: 'Import from JSON' }).click(),
    ]);
    await chooser.setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"no') });

    await dialog(page).getByText('Nothing was imported from broken.json, and nothing here was changed:').waitFor();
    await dialog(page).getByText('It is not JSON.').waitFor();
    await expect.poll(() => dialog(page).getByRole('link', { name: VIEW }).count()).toBe(1);
  });

  it.each([
    ['full', 'QuotaExceededError', 'The browser’s storage is full'],
    ['forbidden', 'SecurityError', 'This browser does not let the page store anything'],
  ])('stays in the tab where storage is %s, and the page says so', async (_, error, told) => {
    const page = await go(address());
    await page.evaluate((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Not here.', name);
      };
    }, error);

    await writeNote(page);

    await page.getByText(told).first().waitFor();
    await expect.poll(() => page.getByLabel('Your note', { exact: true }).inputValue()).toBe(NOTE);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as JSON' }).first().click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain(NOTE);
  });
});
