/** The next picture of a part, made bit by bit while nobody waits for it. */
import type { Measured } from './measure-elements.ts';
import type { Extent } from './open-canvas.ts';
import { AROUND, chooseArea, holds } from './sheet-area.ts';
import type { Pens } from './sheet-pens.ts';
import type { DrawElement, Sheet } from './sheet.ts';
import { continueSheet, countWithin, openSheet, sizeOf } from './sheet.ts';

export interface Ahead {
  later(begin: () => void): void;
  begin(measured: Measured, scale: number, seen: Extent): void;
  holds(seen: Extent): boolean;
  /** What is seen, at once: with a little around it; or the rest of what was coming, where that is quicker, or little was not enough. */
  drawNow(measured: Measured, scale: number, seen: Extent): Sheet;
  /** The next part is a small one. */
  moved(): void;
  stop(): void;
}

const RESTS_AFTER_MS = 50;
const MOVES_ON_FOR_MS = 300;
/** At a time: within a frame that shows a sheet, which takes some seven of its sixteen milliseconds, or between two of which none does. */
const DRAWS_FOR_MS = { moving: 4, late: 8, resting: 12 };

const timeFor = (isMoving: boolean, isLate: boolean): number =>
  DRAWS_FOR_MS[isMoving ? (isLate ? 'late' : 'moving') : 'resting'];

export function openAhead(drawElement: DrawElement, pens: Pens, onDone: (sheet: Sheet) => void): Ahead {
  let coming: Sheet | null = null;
  let timer: number | undefined;
  let frame: number | undefined;
  let movedAt = -Infinity;
  /** Something had to be drawn at once, and soon will again if the next part does not come before. */
  let isLate = false;
  const proceed = (): void => {
    if (coming === null) return;
    const isMoving = performance.now() - movedAt < MOVES_ON_FOR_MS;
    const isFinished = continueSheet(coming, timeFor(isMoving, isLate), drawElement);
    if (!isFinished) {
      goOn(isMoving);
      return;
    }
    isLate = false;
    onDone(coming);
    if (!isMoving) pens.prepare(sizeOf(coming.area, coming.scale));
    coming = null;
  };
  const goOn = (isMoving: boolean): void => {
    if (isMoving) frame = requestAnimationFrame(proceed);
    else timer = window.setTimeout(proceed);
  };
  const take = (seen: Extent, most: number): Sheet | null => {
    if (coming === null || !holds(coming.area, seen) || coming.waiting.length > most) return null;
    const taken = coming;
    coming = null;
    return taken;
  };
  const stop = (): void => {
    window.clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    if (coming !== null) pens.giveBack(coming.pen);
    coming = null;
  };
  return {
    later: (begin) => {
      stop();
      timer = window.setTimeout(begin, RESTS_AFTER_MS);
    },
    begin: (measured, scale, seen) => {
      stop();
      coming = openSheet(measured, chooseArea(seen, scale, AROUND.much), scale, pens);
      goOn(performance.now() - movedAt < MOVES_ON_FOR_MS);
    },
    holds: (seen) => coming !== null && holds(coming.area, seen),
    drawNow: (measured, scale, seen) => {
      const area = chooseArea(seen, scale, AROUND.little);
      const sheet =
        take(seen, isLate ? Infinity : countWithin(measured, area)) ?? openSheet(measured, area, scale, pens);
      isLate = true;
      continueSheet(sheet, Infinity, drawElement);
      return sheet;
    },
    moved: () => {
      movedAt = performance.now();
    },
    stop,
  };
}
