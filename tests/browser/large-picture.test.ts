import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Canvas } from '../../client/graph-view/open-canvas.ts';
import type { Pages } from '../bench/viewer/serve-pages.ts';
import { servePages } from '../bench/viewer/serve-pages.ts';
import { openBrowser, WIDE } from './open-browser.ts';

interface Shown {
  readonly canvas: Canvas;
  /** Lines drawn so far, of links and around nodes. */
  strokes: number;
  showAgain(isDark: boolean): void;
}

let browser: Browser;
let pages: Pages;

beforeAll(async () => {
  [browser, pages] = await Promise.all([openBrowser(), servePages('own')]);
});

afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** Two thousand nodes, text at its own size: far more than fits one picture. The mouse stands beside it all. */
async function openAtRest(view = 'near'): Promise<Page> {
  const page = await browser.newPage({ viewport: WIDE });
  await page.addInitScript(() => {
    const shown = window as unknown as Shown;
    const { stroke } = CanvasRenderingContext2D.prototype;
    shown.strokes = 0;
    CanvasRenderingContext2D.prototype.stroke = function (...path: unknown[]) {
      shown.strokes += 1;
      Reflect.apply(stroke, this, path);
    };
  });
  await page.goto(`${pages.url}?way=ours&nodes=2000&view=${view}`);
  await page.waitForFunction(() => document.title === 'ready');
  await page.mouse.move(12, 12);
  await rest(page);
  return page;
}

/** The same, held and moved a little. */
async function openLarge(): Promise<Page> {
  const page = await openAtRest();
  await page.mouse.down();
  await drag(page, 40);
  await rest(page);
  return page;
}

const countStrokes = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as Shown).strokes);

/** Where it stood before, but with nothing left of what was drawn. */
async function drawAnew(page: Page): Promise<void> {
  for (const factor of [2, 0.5]) {
    await page.evaluate((factor) => {
      (window as unknown as Shown).canvas.zoomBy(factor);
    }, factor);
    await rest(page);
  }
}

/** A node, somewhere else. */
async function dragNode(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await tellPlace(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 10, { steps: 5 });
  await rest(page);
  return { x, y };
}

/** Of a node, from the canvas's corner, in pixels. */
const tellPlace = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(
    () => JSON.parse((window as unknown as { tellPlace(): string }).tellPlace()) as { x: number; y: number },
  );

/** Until nothing more is drawn. */
async function rest(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    await page.waitForTimeout(600);
    [before, now] = [now, await countStrokes(page)];
  }
}

/** To here, with the button held: what is pointed at does not change meanwhile. */
async function drag(page: Page, x: number): Promise<void> {
  await page.mouse.move(x, x, { steps: 5 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** To and fro until a move draws nothing: on a busy machine what lies around is not ready at once. Returns what was drawn until then. */
async function moveUntilStill(page: Page): Promise<number> {
  for (const x of [160, 40, 160, 40, 160]) {
    const before = await countStrokes(page);
    await drag(page, x);
    if ((await countStrokes(page)) === before) return before;
    await rest(page);
  }
  throw new Error('Each of five moves drew lines anew.');
}

/** What share of the pixels' colours differs by more than so much, of 255. */
async function compare(page: Page, one: Buffer, other: Buffer, by: number): Promise<number> {
  return page.evaluate(
    async ({ pictures, by }) => {
      const [left = [], right = []] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      let count = 0;
      for (let at = 0; at < left.length; at += 1) if (Math.abs((left[at] ?? 0) - (right[at] ?? 0)) > by) count += 1;
      return count / left.length;
    },
    { pictures: [one.toString('base64'), other.toString('base64')], by },
  );
}

/** What is shown is what is shown when it is drawn anew, at first in haste. */
async function expectAsDrawnAnew(page: Page): Promise<void> {
  const [shown, before] = [await page.screenshot(), await countStrokes(page)];
  await page.evaluate(() => {
    (window as unknown as Shown).showAgain(false);
  });
  await expect.poll(() => countStrokes(page)).toBeGreaterThan(before);
  expect(await compare(page, shown, await page.screenshot(), 96)).toBeLessThan(0.001);
  await rest(page);
  // Letters stand up to a quarter of a pixel elsewhere, as they fall.
  expect(await compare(page, shown, await page.screenshot(), 48)).toBeLessThan(0.0003);
}

describe('A picture too large to be kept whole', () => {
  it('is drawn ahead at rest: not even the first move draws a link anew', async () => {
    const page = await openAtRest();
    const before = await countStrokes(page);

    await page.mouse.down();
    await drag(page, 40);

    expect(await countStrokes(page)).toBe(before);
    await page.close();
  });

  it('is moved without drawing one link anew, and looks as if it were drawn anew', async () => {
    const page = await openLarge();

    const before = await moveUntilStill(page);

    expect(await countStrokes(page)).toBe(before);
    await expectAsDrawnAnew(page);
    await page.close();
  });

  it('keeps nothing of another part where it was moved far, to and fro', async () => {
    const page = await openLarge();

    for (const x of [640, 40, 640, 240]) {
      await drag(page, x);
      await rest(page);
    }

    await expectAsDrawnAnew(page);
    await page.close();
  });

  it('is moved by the wheel by whole pixels, and by as many as the wheel was turned', async () => {
    const page = await openAtRest();
    const places: { x: number; y: number }[] = [await tellPlace(page)];

    for (let turn = 0; turn < 5; turn += 1) {
      await page.locator('#canvas').dispatchEvent('wheel', { deltaX: 0.4, deltaY: 1.25 });
      places.push(await tellPlace(page));
    }

    const [{ x = NaN, y = NaN } = {}] = places;
    const moved = places.map((place) => [x - place.x, y - place.y]);
    expect(moved.flat().every((px) => Number.isInteger(Number(px.toFixed(6))))).toBe(true);
    expect(moved.at(-1)?.map(Math.round)).toEqual([2, 6]);
    await page.close();
  });

  it.each(['near', 'all'])('lets a node be dragged without drawing others anew: %s', async (view) => {
    const page = await openAtRest(view);
    const { x, y } = await dragNode(page);
    const before = await countStrokes(page);

    await page.mouse.move(x + 60, y + 30, { steps: 5 });
    await rest(page);

    expect((await tellPlace(page)).x).toBeCloseTo(x + 60, 0);
    expect((await countStrokes(page)) - before).toBeLessThan(60);
    await page.close();
  });

  it('shows a node where it was put', async () => {
    const page = await openAtRest();

    await dragNode(page);
    await page.mouse.up();
    await page.mouse.move(12, 12);
    await rest(page);

    const dropped = await page.screenshot();
    await drawAnew(page);
    expect(await compare(page, dropped, await page.screenshot(), 48)).toBeLessThan(0.0003);
    await page.close();
  });

  it('shows at once what has changed', async () => {
    const page = await openLarge();
    const [before, strokes] = [await page.screenshot(), await countStrokes(page)];

    await page.evaluate(() => {
      (window as unknown as Shown).showAgain(true);
    });

    await expect.poll(() => countStrokes(page)).toBeGreaterThan(strokes);
    expect(await compare(page, before, await page.screenshot(), 16)).toBeGreaterThan(0.01);
    await page.close();
  });
});
