/** What a person meets when something does not come: words of its own, a way on, and what was on the page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './open-browser.ts';
import { API, holdAnswers, openPages } from './open-pages.ts';
import { loadNewer, NEWER } from './viewer-steps.ts';

const { browser, productUrl, example, go, goAnywhere } = await openPages({ waitsFor: '.panes .search' });
const CANVAS = '.graph-canvas canvas';
const UNFETCHED = 'This part could not be fetched.';

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const view = (page: Page) => page.getByRole('region', { name: 'View', exact: true });
const list = (page: Page) => page.getByRole('treegrid', { name: 'Everything in the view, as a list' });

describe('When a part of the viewer does not come', () => {
  it('a view says so in its place, keeps the rest, and comes with its looks when asked again', async () => {
    const { page, leave } = await visit(browser, `${productUrl}/?node=${example.concern.id}`);
    await page.locator(CANVAS).first().waitFor();
    await page.route('**/assets/**', (route) => route.abort());
    await page.clock.install();

    await page.getByRole('navigation', { name: 'What to show' }).getByRole('link', { name: 'Compare' }).click();
    await view(page).getByText(UNFETCHED).waitFor();
    for (const pause of [2, 4, 8]) {
      await view(page)
        .getByText(`Trying again by itself in ${String(pause)} s`)
        .waitFor();
      await page.clock.runFor(1000 * pause);
    }
    await details(page).getByRole('heading', { level: 2, name: example.concern.label, exact: true }).waitFor();
    await page.unroute('**/assets/**');
    await view(page).getByRole('button', { name: 'Try again' }).click();
    await view(page).getByRole('table').first().waitFor();
    const unstyled = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => sheet === null)
          .length,
    );

    expect(unstyled).toBe(0);
    await leave();
  });

  it('a box that was opened says so, and can be closed again', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    await page.route('**/assets/palette-box*', (route) => route.abort());
    await page.goto(productUrl);
    await list(page).waitFor();

    await page.keyboard.press('/');
    await page.getByText(UNFETCHED).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();

    await page.getByText(UNFETCHED).waitFor({ state: 'detached' });
    await leave();
  });

  it('the picture says so beside the list, which is whole, cannot be taken along, and is drawn when asked again', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    await page.route('**/open-canvas*', (route) => route.abort());

    await page.goto(productUrl);
    await view(page).getByText(UNFETCHED).waitFor();
    await list(page).getByRole('row').first().waitFor();
    await view(page).getByRole('button', { name: 'Export' }).click();
    const menu = page.getByRole('menu', { name: 'Export' });
    await menu.waitFor();
    const takes = await menu.getByRole('menuitem').all();
    const offered = await Promise.all(takes.map(async (take) => [await take.innerText(), await take.isEnabled()]));
    await page.keyboard.press('Escape');
    await page.unroute('**/open-canvas*');
    await view(page).getByRole('button', { name: 'Try again' }).click();

    await page.locator(CANVAS).first().waitFor();
    expect(offered).toEqual([
      ['Things, as CSV', true],
      ['Links, as CSV', true],
      ['Both, as JSON', true],
      ['The picture, as PNG', false],
      ['The picture, as SVG', false],
    ]);
    await leave();
  });

  it('a menu that is pressed before it has come opens when it does', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    const answer = await holdAnswers(page, '**/export-menu*');

    await page.goto(productUrl);
    await view(page).getByRole('button', { name: 'Export' }).click();
    answer();

    await page.getByRole('menu', { name: 'Export' }).waitFor();
    await leave();
  });

  it('a layout that cannot be worked out is told, and the thread is shown instead', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    await page.route('**/layout-worker*', (route) => route.abort());

    await page.goto(`${productUrl}/?layout=force&node=${example.concern.id}`);

    await view(page).getByText('The layout could not be worked out', { exact: false }).waitFor();
    await leave();
  });
});

describe('When an answer takes long', () => {
  it('the view says so after a while, and that the rest can be used, until the answer comes', async () => {
    const { page, leave } = await visit(browser, productUrl);
    await list(page).waitFor();
    const answer = await holdAnswers(page, API);
    await page.clock.install();

    await page.getByRole('navigation', { name: 'What to show' }).getByRole('link', { name: 'Compare' }).click();
    await view(page).getByText('Asking the graph …').last().waitFor();
    await page.clock.runFor(4000);
    await view(page).getByText('This takes longer than usual. The rest of the page can be used meanwhile.').waitFor();
    answer();

    await view(page).getByRole('table').first().waitFor();
    await leave();
  });
});

describe('When there is nothing to show', () => {
  it('filters that leave nothing are named as the reason, and go by one press', async () => {
    const page = await go('/?theme=theme/none');

    const told = page.getByRole('region', { name: 'Find and filter' }).getByText('Nothing in the report is left', {
      exact: false,
    });
    await told.waitFor();
    await page
      .getByRole('region', { name: 'Find and filter' })
      .getByRole('link', { name: 'Remove all filters' })
      .click();

    await list(page).getByRole('row').first().waitFor();
  });
});

describe('When other data have been loaded meanwhile', () => {
  it('the page says so and stays as it was, until the reader asks for them', async () => {
    const { page, leave } = await visit(browser, `${productUrl}/?node=${example.concern.id}`);
    await page.locator(CANVAS).first().waitFor();
    await details(page).getByRole('heading', { level: 2, name: example.concern.label, exact: true }).waitFor();

    await loadNewer(page, example);
    await page.getByRole('status').filter({ hasText: 'There are newer data' }).waitFor();
    const elsewhere = page.getByRole('link', { name: 'Compare', exact: true }).first();
    const before = await elsewhere.getAttribute('href');
    await page.getByRole('button', { name: 'Show the newer data' }).click();
    await page.getByText('There are newer data').waitFor({ state: 'detached' });

    expect(before).not.toContain(NEWER);
    await expect.poll(() => elsewhere.getAttribute('href')).toContain(`data=${NEWER}`);
    await details(page).getByRole('heading', { level: 2, name: example.concern.label, exact: true }).waitFor();
    await leave();
  });
});

describe('A brief', () => {
  it('that a link asks for in another version of the data says so, and tells what is so now', async () => {
    const page = await goAnywhere(`/brief?node=${example.concern.id}&data=0000000000000000`);

    await page.getByText('It was made with data version 0000000000000000', { exact: false }).waitFor();

    await page.getByRole('heading', { level: 1, name: example.concern.label }).waitFor();
  });

  it('of something that is gone offers to look for it', async () => {
    const page = await goAnywhere('/brief?node=change-nhs-chapter-5/concern/human-touch-gone');

    await page.getByRole('link', { name: 'Look for “human touch gone”' }).click();

    await page.getByText('Nothing matches “human touch gone”', { exact: false }).waitFor();
  });
});

describe('An address', () => {
  it('that names what is not here, or cannot be read, says of each what and what is shown, and goes on with the rest', async () => {
    const names = 'hidden=nothing&left=audience/gone&pair=strand/gone&cell=r/gone~audience/gone&region=region/gone';
    const page = await go(`/?${names},region/london&layout=spiral&node=${example.concern.id}`);

    const notices = page.locator('.notice');
    await notices.getByText('There is no layout “spiral”, so things stand along the thread.').waitFor();
    const gone = '5 things that it names are not here: nothing, audience/gone, r/gone, strand/gone, region/gone.';
    await notices.getByText(gone, { exact: false }).waitFor();
    await list(page).getByRole('row').first().waitFor();
    await expect.poll(() => page.getByText('is hidden', { exact: false }).count()).toBe(0);
    await notices.getByRole('button', { name: 'Go on without' }).click();

    await notices.first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toMatch(/^\?node=[^&]+&region=region\/london&data=\w+$/);
  });

  it('that is no text leads to the page that says so, and on', async () => {
    const page = await goAnywhere('/%E0%A4%A');

    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    await page.getByRole('link', { name: 'Go to the start' }).click();

    await list(page).waitFor();
  });
});

describe('Where nothing can be stored', () => {
  it('the page is whole, and what is kept says that it goes with the tab', async () => {
    const { page, faults, leave } = await visit(browser, `${productUrl}/what-this-can-and-cannot-say`);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Not here.', 'SecurityError');
          },
        });
      }
    });

    await page.goto(`${productUrl}/?node=${example.concern.id}`);
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabel('Your note', { exact: true }).fill('Mine.');
    await page.getByText('This browser does not let the page store anything', { exact: false }).first().waitFor();
    await page.getByRole('separator', { name: 'Width of the list' }).press('ArrowRight');

    await expect.poll(() => page.getByLabel('Your note', { exact: true }).inputValue()).toBe('Mine.');
    expect(faults).toEqual([]);
    await leave();
  });
});
