/** What a person does in Explore: by names and roles, and on the canvas by pointing at where things stand. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPages } from './open-pages.ts';

const CANVAS = '.graph-canvas canvas[data-id^="layer2"]';
const { example, go } = await openPages({ waitsFor: CANVAS });
/** In the opening picture: the first recommendation of the first theme, from the canvas's corner. */
const FIRST_NODE = { x: 90, y: 95 };

const list = (page: Page): Locator => page.getByRole('treegrid', { name: 'Everything in the view, as a list' });
const rows = (page: Page): Locator => list(page).getByRole('row');
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const addressOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const untilRows = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll('.tree [role=row]').length === wanted, count);

async function pointAt(page: Page, { x, y }: typeof FIRST_NODE): Promise<void> {
  const box = await page.locator(CANVAS).boundingBox();
  await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y, { steps: 3 });
}

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await button(page, 'Do with it').click();
  await page.getByRole('menuitem', { name }).click();
}

describe('Explore', () => {
  it('opens a theme, takes that back, does it again, and tells what was done', async () => {
    const page = await go();
    const before = await rows(page).count();

    await rows(page)
      .filter({ hasText: /^Show \d+ more of/ })
      .first()
      .click();
    await page.waitForFunction((count) => document.querySelectorAll('.tree [role=row]').length > count, before);
    const opened = await rows(page).count();
    await page
      .getByRole('status')
      .filter({ hasText: /^Opened .+\. \d+ things in the view\.$/ })
      .waitFor({ state: 'attached' });
    await button(page, /^Undo: Opened/).click();
    await untilRows(page, before);
    await page
      .getByRole('status')
      .filter({ hasText: /^Closed .+\. \d+ things in the view\.$/ })
      .waitFor({ state: 'attached' });
    await button(page, /^Redo: Opened/).click();
    await untilRows(page, opened);
    await page.getByRole('button', { name: 'History', exact: true }).click();
    const told = await page.getByRole('listbox', { name: 'What was done' }).getByRole('option').allInnerTexts();

    expect(told.at(-1)).toBe('Opened the page');
    expect(told[0]).toMatch(/^Opened /);
  });

  it('keeps what is near, and shows everything again', async () => {
    const page = await go(`/?node=${example.concern.id}`);
    const before = await rows(page).count();

    await choose(page, 'Only what is within 1 link');
    await page.getByText(`Only what is within 1 link of this: ${example.concern.label}`).waitFor();
    const near = await rows(page).count();
    await page.getByRole('link', { name: 'Show everything' }).click();
    await untilRows(page, before);

    expect(near).toBeLessThan(before);
    expect(near).toBeGreaterThan(1);
  });

  it('tells how two things hang together, step by step', async () => {
    const page = await go(`/?node=${example.recommendation.id}&also=${example.concern.id}`);

    await button(page, 'Do with the 2').click();
    await page.getByRole('menuitem', { name: 'How the two hang together' }).click();
    const steps = page.locator('.path-steps li');
    await steps.first().waitFor();
    const told = (await steps.allInnerTexts()).join(' ');
    await page.getByRole('link', { name: 'Leave the path' }).click();
    await steps.first().waitFor({ state: 'detached' });

    expect(told).toContain(example.recommendation.label);
    expect(told).toContain(example.concern.label);
  });

  it('shows in the list what is selected, however far down it stands', async () => {
    const page = await go(`/?node=${example.concern.id}`, { viewport: { width: 1280, height: 480 } });

    const row = list(page).getByRole('row', { selected: true });

    await expect
      .poll(() =>
        row.evaluate((element) => {
          const [inner, outer] = [element, element.closest('[role=treegrid]')].map((one) =>
            one?.getBoundingClientRect(),
          );
          return (inner?.top ?? 0) >= (outer?.top ?? 0) && (inner?.bottom ?? 0) <= (outer?.bottom ?? 0);
        }),
      )
      .toBe(true);
  });

  it('hides a thing, says so, and brings it back', async () => {
    const page = await go(`/?node=${example.concern.id}`);
    const row = rows(page).filter({ hasText: example.concern.label });
    await row.first().waitFor();

    await choose(page, 'Hide it');
    await page.getByText('1 thing is hidden.').waitFor();
    await row.first().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Show all hidden' }).click();

    await row.first().waitFor();
  });

  it('moves a thing by keyboard and by mouse; the address keeps where, and a fresh page shows it', async () => {
    const page = await go();
    const stage = page.getByRole('application', { name: /^Graph of the report/ });

    await stage.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText('1 thing stays where you put it.').waitFor();
    const byKeyboard = addressOf(page).get('moved');
    // The card of what the keyboard stands on lies over its neighbours.
    await page.keyboard.press('Escape');
    await pointAt(page, { x: 90, y: 200 });
    await page.mouse.down();
    await pointAt(page, { x: 130, y: 260 });
    await page.mouse.up();
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('moved') !== before, byKeyboard);
    const fresh = await go(new URL(page.url()).pathname + new URL(page.url()).search);
    await fresh.getByText(/ things? stays? where you put (it|them)\./).waitFor();

    expect(byKeyboard).toMatch(/@-?\d+\.-?\d+$/);
    expect(addressOf(fresh).get('moved')).toBe(addressOf(page).get('moved'));
  });

  it('switches a kind off and on by the legend, in step with the list', async () => {
    const page = await go();
    const chip = button(page, /^Concerns \d+/);

    await button(page, 'Legend').click();
    const concern = page.getByRole('dialog', { name: 'Legend' }).getByRole('checkbox', { name: 'Concern' });
    await concern.press('Space');
    await page.waitForFunction(() => new URL(location.href).searchParams.has('kinds'));
    await page.keyboard.press('Escape');

    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('false');
    expect(addressOf(page).get('kinds')).not.toContain('concern');
  });

  it('tells the whole of what is pointed at, until Escape, and by keyboard too', async () => {
    const page = await go();
    const card = page.getByRole('tooltip');

    await pointAt(page, FIRST_NODE);
    await card.waitFor();
    const told = (await card.innerText()).trim();
    const box = await card.boundingBox();
    const canvas = await page.locator(CANVAS).boundingBox();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.getByRole('application', { name: /^Graph of the report/ }).focus();
    await page.keyboard.press('ArrowDown');
    await card.waitFor();

    expect(told).toMatch(/^Recommendation\s/);
    expect(told).toMatch(/Raised by \d+ pairs? of an audience and a way of being heard/);
    const y = (canvas?.y ?? 0) + FIRST_NODE.y;
    expect((box?.y ?? 0) > y || (box?.y ?? 0) + (box?.height ?? 0) < y).toBe(true);
  });

  it('is laid out in each way of the list, and says which', async () => {
    const page = await go(`/?node=${example.concern.id}`);

    for (const name of [
      'By theme',
      'What is linked, close together',
      'In rings around what is selected',
      'Along the thread',
    ]) {
      await button(page, 'Layout').click();
      await page.getByRole('menuitemradio', { name }).click();
      await button(page, `Undo: Laid out: ${name}`).waitFor();
    }

    expect(addressOf(page).get('layout')).toBeNull();
  });

  it('has a map of what is larger than the page, which moves the picture and can be put away', async () => {
    const page = await go('/?pane=view&layout=force');
    const map = page.locator('.minimap');
    const frame = page.locator('.minimap-frame');
    await map.waitFor();
    const before = await frame.getAttribute('style');

    await map.click({ position: { x: 20, y: 100 } });
    await page.waitForFunction(
      (was) => document.querySelector('.minimap-frame')?.getAttribute('style') !== was,
      before,
    );
    await button(page, 'Map').click();
    await map.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator(CANVAS).first().waitFor();

    await expect.poll(() => map.count()).toBe(0);
  });

  it('is the same picture in a fresh browser: what was opened, hidden, moved, switched off, narrowed and selected', async () => {
    const page = await go(`/?node=${example.concern.id}&polarity=raises`);
    await rows(page)
      .filter({ hasText: /^Show \d+ more/ })
      .first()
      .click();
    await choose(page, 'Hide it');
    await page.getByText('1 thing is hidden.').waitFor();
    await button(page, 'Layout').click();
    await page.getByRole('menuitemradio', { name: 'By theme' }).click();
    await page.waitForURL(/layout=theme/);
    await page.getByRole('application', { name: /^Graph of the report/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText('1 thing stays where you put it.').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/node=/);
    await button(page, 'Legend').click();
    await page.getByRole('dialog', { name: 'Legend' }).getByRole('checkbox', { name: 'raised by' }).press('Space');
    await page.keyboard.press('Escape');
    await page.waitForURL(/without=/);
    const draw = async (shown: Page): Promise<string> => {
      await button(shown, 'Export').click();
      const [file] = await Promise.all([
        shown.waitForEvent('download'),
        shown.getByRole('menuitem', { name: 'The picture, as SVG' }).click(),
      ]);
      return readFileSync(await file.path(), 'utf8');
    };

    const fresh = await go(new URL(page.url()).pathname + new URL(page.url()).search);
    await fresh.getByText('1 thing stays where you put it.').waitFor();

    expect(await draw(fresh)).toBe(await draw(page));
    const told = await rows(page).allInnerTexts();
    await expect.poll(() => rows(fresh).allInnerTexts()).toEqual(told);
  });

  it('is taken along as tables and pictures, each with source, licence, version and day', async () => {
    const page = await go(`/?node=${example.concern.id}`);
    const take = async (name: string): Promise<string> => {
      await button(page, 'Export').click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
      return readFileSync(await file.path(), 'utf8');
    };

    const taken = {
      things: await take('Things, as CSV'),
      links: await take('Links, as CSV'),
      both: await take('Both, as JSON'),
      svg: await take('The picture, as SVG'),
    };
    const png = await take('The picture, as PNG');
    const parsed = await page.evaluate((text) => {
      const parsedSvg = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { faults: parsedSvg.querySelectorAll('parsererror').length, text: parsedSvg.documentElement.textContent };
    }, taken.svg);

    for (const text of Object.values(taken)) {
      expect(text).toContain('Open Government Licence v3.0');
      expect(text).toMatch(/\b[0-9a-f]{16}\b/);
      expect(text).toMatch(/\b20\d\d-\d\d-\d\d\b/);
    }
    expect(png.slice(1, 4)).toBe('PNG');
    expect(parsed.faults).toBe(0);
    expect(parsed.text).toContain(example.concern.label);
  });
});
