/** When to go on with work that nobody waits for: between the frames of a move, or at rest. */
export interface Pace {
  /** In the next frames, in which something moves. */
  goOnMoving(): void;
  /** A moment after the last time that this was said. */
  goOnAtRest(): void;
  /** More at a time until it is finished: somebody had to wait, and soon will again. */
  hurry(): void;
  pause(): void;
}
/** For so long at most, or a little more. Returns whether it is finished. */
export type Work = (mostMs: number, isMoving: boolean) => boolean;

/** Since the last change. */
export const RESTS_AFTER_MS = 50;
const MOVES_ON_FOR_MS = 300;
/** At a time: within a frame that shows a sheet, which takes some seven of its sixteen milliseconds, or between two of which none does. */
const WORKS_FOR_MS = { moving: 4, late: 8, resting: 12 };

export function openPace(work: Work): Pace {
  let timer: number | undefined;
  let frame: number | undefined;
  let movedAt = -Infinity;
  let isLate = false;
  const pause = (): void => {
    window.clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    timer = frame = undefined;
  };
  const proceed = (): void => {
    pause();
    const isMoving = performance.now() - movedAt < MOVES_ON_FOR_MS;
    const isFinished = work(WORKS_FOR_MS[isMoving ? (isLate ? 'late' : 'moving') : 'resting'], isMoving);
    if (isFinished) isLate = false;
    else if (isMoving) frame = requestAnimationFrame(proceed);
    else timer = window.setTimeout(proceed);
  };
  return {
    goOnMoving: () => {
      movedAt = performance.now();
      window.clearTimeout(timer);
      frame ??= requestAnimationFrame(proceed);
    },
    goOnAtRest: () => {
      pause();
      timer = window.setTimeout(proceed, RESTS_AFTER_MS);
    },
    hurry: () => {
      isLate = true;
    },
    pause,
  };
}
