/** Fingers on the drawn graph: a tap selects, two fingers zoom, a long press opens the menu. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE } from './open-browser.ts';
import { openPages } from './open-pages.ts';

const CANVAS = '.graph-canvas canvas[data-id^="layer2"]';
const { go } = await openPages({
  waitsFor: CANVAS,
  context: { viewport: PHONE, hasTouch: true, isMobile: true },
});
/** The first recommendation of the first theme, from the canvas's corner, on a phone. */
const FIRST_NODE = { x: 66, y: 110 };
const LONG_MS = 900;

interface Finger {
  readonly x: number;
  readonly y: number;
}

async function openTouched(): Promise<{ readonly page: Page; readonly devTools: CDPSession; readonly node: Finger }> {
  const page = await go('/?pane=view');
  const box = await page.locator(CANVAS).boundingBox();
  const node = { x: (box?.x ?? 0) + FIRST_NODE.x, y: (box?.y ?? 0) + FIRST_NODE.y };
  return { page, devTools: await page.context().newCDPSession(page), node };
}

const touch = (devTools: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
  devTools.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) });

const readZoom = async (page: Page): Promise<number> =>
  parseInt(await page.getByRole('button', { name: 'Actual size' }).innerText(), 10);

describe('With fingers', () => {
  it('a tap on a node selects it', async () => {
    const { page, node } = await openTouched();

    await page.touchscreen.tap(node.x, node.y);

    await page.waitForFunction(() =>
      (new URL(location.href).searchParams.get('node') ?? '').includes('/recommendation/'),
    );
  });

  it('two fingers that part make the picture larger', async () => {
    const { page, devTools, node } = await openTouched();
    const before = await readZoom(page);

    await touch(devTools, 'touchStart', [node, { x: node.x + 60, y: node.y + 200 }]);
    for (let step = 1; step <= 8; step += 1) {
      await touch(devTools, 'touchMove', [node, { x: node.x + 60 + 12 * step, y: node.y + 200 + 25 * step }]);
    }
    await touch(devTools, 'touchEnd', []);
    await page.waitForFunction(
      (was) => parseInt(document.querySelector('[aria-label="Actual size"]')?.textContent ?? '', 10) > was,
      before,
    );

    await expect.poll(() => readZoom(page)).toBeGreaterThan(before);
  });

  it('a long press opens what can be done with a node', async () => {
    const { page, devTools, node } = await openTouched();

    await touch(devTools, 'touchStart', [node]);
    await page.waitForTimeout(LONG_MS);
    await page.getByRole('menuitem', { name: 'Hide it' }).waitFor();
    await touch(devTools, 'touchEnd', []);

    await expect.poll(() => page.getByRole('menuitem', { name: 'Hide it' }).isVisible()).toBe(true);
  });
});
