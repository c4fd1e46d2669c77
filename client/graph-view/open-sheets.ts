import type { Element, Measured } from './measure-elements.ts';
import { openMeasuring } from './measure-elements.ts';
import type { Extent } from './open-canvas.ts';
import { RESTS_AFTER_MS } from './pace.ts';
import { isEmpty } from './sheet-area.ts';
import { openAhead } from './sheet-ahead.ts';
import { openPens } from './sheet-pens.ts';
import type { DrawElement, Pen } from './sheet.ts';
import { showSheet } from './sheet.ts';

export interface Sheets {
  /** They look different, or stand elsewhere. Some at least. */
  forget(elements: Iterable<Element>): void;
  /**
   * Whether it drew what is seen. Not where everything has room in one picture, unless `isHeld`: others are being dragged over these, which stay; nor
   * before that is known.
   */
  draw(pen: Pen, wish: DrawWish, isHeld: boolean): boolean;
  /** Nothing is drawn any more. */
  stop(): void;
}

export interface DrawWish {
  readonly elements: readonly Element[];
  readonly scale: number;
  readonly seen: Extent;
}

/** As Cytoscape has it: of more pixels it keeps no picture of everything. */
const WHOLE_MOST_PIXELS = 4000 * 4000;

/** What is seen is drawn at once, and much around it bit by bit, at rest and while it is moved. `onLarge`: it turned out at rest that there is more than one picture can hold. */
export function openSheets(drawElement: DrawElement, onLarge: () => void): Sheets {
  let before: DrawWish | null = null;
  let isLarge = false;
  let timer: number | undefined;
  const measuring = openMeasuring();
  const pens = openPens();
  const ahead = openAhead(drawElement, pens);
  const measure = (elements: readonly Element[], scale: number): Measured => {
    const measured = measuring.read(elements);
    isLarge = pixelsOf(measured.whole, scale) > WHOLE_MOST_PIXELS;
    return measured;
  };
  const close = (): void => {
    ahead.forget();
    pens.close();
  };
  const lookAtRest = (elements: readonly Element[], scale: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      measure(elements, scale);
      if (isLarge) onLarge();
      else close();
    }, RESTS_AFTER_MS);
  };
  const stop = (): void => {
    window.clearTimeout(timer);
    ahead.forget();
  };
  return {
    forget: (elements) => {
      if (!measuring.forget(elements)) return;
      stop();
      before = null;
    },
    draw: (pen, wish, isHeld) => {
      const { elements, scale, seen } = wish;
      // On a phone the pane of the picture may be away.
      if (isEmpty(seen)) return false;
      const isMoved = before?.scale === scale && before.elements === elements;
      before = wish;
      const measured = isLarge || isMoved || isHeld ? measure(elements, scale) : null;
      if (measured === null || !(isLarge || isHeld)) {
        if (!isMoved) lookAtRest(elements, scale);
        return false;
      }
      showSheet(pen, ahead.take({ measured, scale, seen }, isMoved));
      return true;
    },
    stop,
  };
}

const pixelsOf = ({ x1, y1, x2, y2 }: Extent, scale: number): number => (x2 - x1) * (y2 - y1) * scale * scale;
