import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './open-browser.ts';

const productUrl = inject('productUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('GraphiQL opens at the address of the API, and runs an example, within its policy', async () => {
  const { page, faults, leave } = await visit(browser, `${productUrl}/graphql`);
  expect(new URL(page.url()).pathname).toBe('/graphiql');

  await page.getByRole('link', { name: 'Every quote, with where it was heard' }).click();
  await page.locator('.graphiql-query-editor').filter({ hasText: 'totalCount' }).waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();

  await page.locator('.result-window').filter({ hasText: '"totalCount"' }).waitFor();
  await page.getByRole('link', { name: /^Show this result as a graph \(\d+ things\)$/ }).click();
  await page.locator('.graph-canvas canvas').first().waitFor();
  await page.locator('.pane-details h2').first().waitFor({ state: 'attached' });

  expect(new URL(page.url()).searchParams.get('also')?.split(',').length).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await leave();
});

it('GraphiQL says where an answer names nothing that could be drawn', async () => {
  const query = new URLSearchParams({ query: '{ dataVersion }' }).toString();
  const { page, leave } = await visit(browser, `${productUrl}/graphiql?${query}`);
  await page.locator('.graphiql-query-editor').filter({ hasText: 'dataVersion' }).waitFor();

  await page.getByRole('button', { name: /Execute query/ }).click();

  await page.getByText('The answer names nothing that the graph shows.', { exact: false }).waitFor();
  await leave();
});

it('GraphiQL has a policy that names no other host and no inline script, and leaves the viewer’s as strict as it is', async () => {
  const [graphiql = '', viewer = ''] = await Promise.all(
    ['/graphiql', '/'].map(async (path) => {
      const response = await fetch(productUrl + path, { headers: { accept: 'text/html' } });
      return response.headers.get('content-security-policy') ?? '';
    }),
  );

  expect(graphiql).toMatch(/script-src 'self';/);
  expect(graphiql).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(viewer).not.toContain('unsafe-inline');
});
