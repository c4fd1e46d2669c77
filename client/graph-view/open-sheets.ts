import type { Element, Measured } from './measure-elements.ts';
import { openMeasuring } from './measure-elements.ts';
import type { Extent } from './open-canvas.ts';
import { holds, isEmpty, isNearEdge } from './sheet-area.ts';
import { openAhead } from './sheet-ahead.ts';
import { openPens } from './sheet-pens.ts';
import type { DrawElement, Pen, Sheet } from './sheet.ts';
import { showSheet } from './sheet.ts';

export interface Sheets {
  /** They look different, or stand elsewhere. Some at least. */
  forget(elements: Iterable<Element>): void;
  /** Whether it drew what is seen. Not where everything has room in one picture, and not the first time after something changed: it may move. */
  draw(pen: Pen, elements: readonly Element[], scale: number, seen: Extent): boolean;
  /** Nothing is drawn any more. */
  stop(): void;
}
interface Asked {
  readonly elements: readonly Element[];
  readonly scale: number;
  readonly seen: Extent;
}

/** As Cytoscape has it: of more pixels it keeps no picture of everything. */
const WHOLE_MOST_PIXELS = 4000 * 4000;

/**
 * What is seen and a little around it at once, as soon as it is moved; and much around it bit by bit, at rest and while it is moved.
 * `onDone`: that may be shown.
 */
export function openSheets(drawElement: DrawElement, onDone: () => void): Sheets {
  let asked: Asked | null = null;
  let scaleBefore: number | null = null;
  let measured: Measured | null = null;
  let done: Sheet | null = null;
  const measuring = openMeasuring();
  const pens = openPens();
  const replaceDone = (sheet: Sheet | null): void => {
    if (done !== null) pens.giveBack(done.pen);
    done = sheet;
  };
  const ahead = openAhead(drawElement, pens, (sheet) => {
    replaceDone(sheet);
    onDone();
  });
  const read = ({ elements, scale }: Asked): Measured | null => {
    measured = measuring.read(elements);
    return pixelsOf(measured.whole, scale) > WHOLE_MOST_PIXELS ? measured : null;
  };
  const beginAtRest = (): void => {
    if (asked === null) return;
    const known = read(asked);
    if (known === null) pens.close();
    else ahead.begin(known, asked.scale, asked.seen);
  };
  const fits = (sheet: Sheet | null, { elements, scale, seen }: Asked): sheet is Sheet =>
    sheet?.scale === scale && measured?.elements === elements && holds(sheet.area, seen);
  return {
    forget: (elements) => {
      measuring.forget(elements);
      replaceDone(null);
      scaleBefore = measured = null;
      ahead.later(beginAtRest);
    },
    draw: (pen, elements, scale, seen) => {
      // On a phone the pane of the picture may be away.
      if (isEmpty(seen)) return false;
      asked = { elements, scale, seen };
      ahead.moved();
      const isFirst = scaleBefore !== scale;
      scaleBefore = scale;
      if (!fits(done, asked)) {
        if (isFirst) ahead.later(beginAtRest);
        const known = isFirst ? null : read(asked);
        if (known === null) return false;
        replaceDone(ahead.drawNow(known, scale, seen));
      }
      if (done === null) return false;
      if (measured !== null && isNearEdge(done.area, seen) && !ahead.holds(seen)) ahead.begin(measured, scale, seen);
      showSheet(pen, done);
      return true;
    },
    stop: ahead.stop,
  };
}

const pixelsOf = ({ x1, y1, x2, y2 }: Extent, scale: number): number => (x2 - x1) * (y2 - y1) * scale * scale;
