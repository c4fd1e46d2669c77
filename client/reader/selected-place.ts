import type { Place } from '../address/view-state.ts';

/** What a reader has selected of the text, in places of the source; null where it is none of its words. Edges of blanks are left out. */
export function findSelectedPlace(article: Element): Place | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const stretches = [...article.querySelectorAll<HTMLElement>('[data-from]')]
    .filter((element) => range.intersectsNode(element))
    .flatMap((element) => cutStretch(element, range) ?? []);
  const [first] = stretches;
  const last = stretches.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The selected words within one stretch of the source. Notes of ours among the words are no words of the source. */
function cutStretch(element: HTMLElement, range: Range): Place | null {
  const texts = listTexts(element);
  const whole = texts.map((text) => text.data).join('');
  const from = countBefore(texts, range.startContainer, range.startOffset, range, 'start');
  const to = countBefore(texts, range.endContainer, range.endOffset, range, 'end');
  const words = whole.slice(from, to);
  if (words.trim() === '') return null;
  const lead = words.length - words.trimStart().length;
  const start = Number(element.dataset['from']) + Array.from(whole.slice(0, from + lead)).length;
  return { start, end: start + Array.from(words.trim()).length };
}

function listTexts(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('[data-aside]') === null) texts.push(text);
  }
  return texts;
}

/** How many UTF-16 units of the texts stand before one end of the range. */
function countBefore(texts: readonly Text[], node: Node, offset: number, range: Range, side: 'start' | 'end'): number {
  let count = 0;
  for (const text of texts) {
    if (text === node) return count + offset;
    const isBefore = side === 'start' ? range.comparePoint(text, 0) < 0 : range.comparePoint(text, text.length) <= 0;
    if (!isBefore) return count;
    count += text.length;
  }
  return count;
}
