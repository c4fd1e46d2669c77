/** Whether any text is cut off or runs over its box once a reader has widened its spacing. */
import type { Page } from 'playwright-core';
import { listWiderThanScreen } from './find-faults.ts';

/** WCAG 2.2, 1.4.12: what a reader may ask of all text at once. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** The text that is cut or runs over with the spacing and was not without it; and what the page is wider by. */
export async function findCutText(page: Page): Promise<string[]> {
  const list = async (): Promise<string[]> => [
    ...(await page.evaluate(listCutText)),
    ...(await page.evaluate(listWiderThanScreen)),
  ];
  const before = new Set(await list());
  await page.evaluate(wearSheet, SPACED);
  return (await list()).filter((told) => !before.has(told));
}

/** Runs in the page, whose policy lets no style element in. */
async function wearSheet(text: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

/**
 * Runs in the page. What is shortened to some lines or by an ellipsis is so by design: the whole stands in the details. What scrolls can be reached,
 * as can the page beneath its lower edge.
 */
function listCutText(): string[] {
  const SLACK = 2;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults = new Set<string>();
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    if (parent.closest('.visually-hidden, [aria-hidden=true], svg, script, style') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    if (rects.length === 0) continue;
    const [left, right] = [Math.min(...rects.map((rect) => rect.left)), Math.max(...rects.map((rect) => rect.right))];
    const [top, bottom] = [Math.min(...rects.map((rect) => rect.top)), Math.max(...rects.map((rect) => rect.bottom))];
    for (let box: Element | null = parent; box !== null && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis') break;
      if (/auto|scroll/.test(style.overflowX + style.overflowY) || box.matches('.shell, body > *')) break;
      const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
      if (!cuts && /^(inline|contents)$/.test(style.display)) continue;
      const frame = box.getBoundingClientRect();
      if (frame.width <= 1 || frame.height <= 1) break;
      const over = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
      if (over > SLACK) faults.add(`“${text.slice(0, 40)}” ${cuts ? 'is cut by' : 'runs over'} ${name(box)}`);
    }
  }
  return [...faults];
}
