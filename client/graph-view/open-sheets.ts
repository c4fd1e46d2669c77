import type { Extent } from './open-canvas.ts';
import { AROUND, chooseArea, holds, isEmpty, isNearEdge } from './sheet-area.ts';
import type { DrawElement, Element, Measured, Pen, Sheet } from './sheet.ts';
import { continueSheet, measure, openSheet, showSheet } from './sheet.ts';

export interface Sheets {
  /** Something looks different. */
  forget(): void;
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
const RESTS_AFTER_MS = 100;
const MOVES_ON_FOR_MS = 300;
/** Of a frame; showing a sheet takes some seven more of its sixteen, and drawing what was noted as much again or twice. */
const A_FRAME_MS = { moving: 1, resting: 4 };

/**
 * What is seen and a little around it at once, as soon as it is moved; and much around it bit by bit, at rest and while it is moved.
 * `onDone`: that may be shown.
 */
export function openSheets(drawElement: DrawElement, onDone: () => void): Sheets {
  let asked: Asked | null = null;
  let scaleBefore: number | null = null;
  let measured: Measured | null = null;
  let done: Sheet | null = null;
  const ahead = openAhead(drawElement, (sheet) => {
    done = sheet;
    onDone();
  });
  const read = ({ elements, scale }: Asked): Measured | null => {
    if (measured?.elements !== elements) measured = measure(elements);
    return pixelsOf(measured.whole, scale) > WHOLE_MOST_PIXELS ? measured : null;
  };
  const beginAtRest = (): void => {
    const known = asked === null ? null : read(asked);
    if (asked !== null && known !== null) ahead.begin(known, asked.scale, asked.seen);
  };
  const fits = (sheet: Sheet | null, { elements, scale, seen }: Asked): sheet is Sheet =>
    sheet?.scale === scale && measured?.elements === elements && holds(sheet.area, seen);
  const drawAtOnce = (known: Measured, { scale, seen }: Asked): Sheet => {
    const sheet = openSheet(known, chooseArea(seen, scale, AROUND.little), scale);
    continueSheet(sheet, Infinity, drawElement);
    return sheet;
  };
  return {
    forget: () => {
      scaleBefore = measured = done = null;
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
        done = drawAtOnce(known, asked);
      }
      if (measured !== null && isNearEdge(done.area, seen) && !ahead.holds(seen)) ahead.begin(measured, scale, seen);
      showSheet(pen, done);
      return true;
    },
    stop: ahead.stop,
  };
}

interface Ahead {
  later(begin: () => void): void;
  begin(measured: Measured, scale: number, seen: Extent): void;
  holds(seen: Extent): boolean;
  /** The next part is a small one. */
  moved(): void;
  stop(): void;
}

function openAhead(drawElement: DrawElement, onDone: (sheet: Sheet) => void): Ahead {
  let coming: Sheet | null = null;
  let timer: number | undefined;
  let frame: number | undefined;
  let movedAt = -Infinity;
  const proceed = (): void => {
    if (coming === null) return;
    const isMoving = performance.now() - movedAt < MOVES_ON_FOR_MS;
    const isFinished = continueSheet(coming, isMoving ? A_FRAME_MS.moving : A_FRAME_MS.resting, drawElement);
    if (!isFinished) {
      frame = requestAnimationFrame(proceed);
      return;
    }
    onDone(coming);
    coming = null;
  };
  const stop = (): void => {
    window.clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    coming = null;
  };
  return {
    later: (begin) => {
      stop();
      timer = window.setTimeout(begin, RESTS_AFTER_MS);
    },
    begin: (measured, scale, seen) => {
      stop();
      coming = openSheet(measured, chooseArea(seen, scale, AROUND.much), scale);
      frame = requestAnimationFrame(proceed);
    },
    holds: (seen) => coming !== null && holds(coming.area, seen),
    moved: () => {
      movedAt = performance.now();
    },
    stop,
  };
}

const pixelsOf = ({ x1, y1, x2, y2 }: Extent, scale: number): number => (x2 - x1) * (y2 - y1) * scale * scale;
