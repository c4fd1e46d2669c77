import { describe, expect, it } from 'vitest';
import { DOCUMENT_IDS } from '../../client/generated/document-ids.ts';
import { ASKED_FIRST } from '../../server/cli/warm-plans.ts';
import { holdAnswers, openPages } from './open-pages.ts';

const { go, goAnywhere, productUrl } = await openPages({ waitsFor: '.graph-canvas canvas' });

describe('The first page', () => {
  it('is drawn from what the server has planned before all else, and from nothing more', async () => {
    const page = await go();

    const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

    const asked = addresses.map((address) => new URL(address).searchParams.get('documentId')).filter(Boolean);
    const names = Object.entries(DOCUMENT_IDS).filter(([, id]) => asked.includes(id));
    expect(names.map(([name]) => name).toSorted()).toEqual(ASKED_FIRST.toSorted());
  });

  it('is asked for while the viewer is still being fetched, and not again', async () => {
    const page = await goAnywhere('/what-this-can-and-cannot-say');
    const heads: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes(encodeURIComponent(DOCUMENT_IDS['ReportHead'] ?? ''))) heads.push(request.url());
    });
    const release = await holdAnswers(page, /\/assets\/index-[\w-]+\.js$/);

    await page.goto(productUrl, { waitUntil: 'commit' });
    await expect.poll(() => heads.length).toBe(1);
    await expect.poll(() => page.locator('#root').innerHTML()).toBe('');
    release();
    await page.locator('.graph-canvas canvas').first().waitFor();

    expect(heads).toHaveLength(1);
  });
});
