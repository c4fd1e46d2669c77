import type { Pen } from './sheet.ts';

export interface Pens {
  /** May have been drawn on before. */
  take(size: Size): Pen;
  /** It is not shown any more. */
  giveBack(pen: Pen): void;
  /** So that the next that is taken need not be made while something moves. */
  prepare(size: Size): void;
  /** None is needed for now. */
  close(): void;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const IDLE_MOST = 2;

/** Canvases that are used again: to make one of twelve million pixels takes longer than a frame. */
export function openPens(): Pens {
  let idle: readonly Pen[] = [];
  const find = ({ width, height }: Size): Pen | undefined =>
    idle.find(({ canvas }) => canvas.width === width && canvas.height === height);
  const giveBack = (pen: Pen): void => {
    idle = [pen, ...idle].slice(0, IDLE_MOST);
  };
  return {
    take: (size) => {
      const found = find(size);
      idle = idle.filter((pen) => pen !== found);
      return found ?? openPen(size);
    },
    giveBack,
    prepare: (size) => {
      if (find(size) === undefined) giveBack(openPen(size));
    },
    close: () => {
      idle = [];
    },
  };
}

function openPen(size: Size): Pen {
  const pen = getPen(size);
  // A browser makes room for the pixels when the first of them is drawn.
  pen.clearRect(0, 0, 1, 1);
  drawWhatIsNoted(pen);
  return pen;
}

function getPen({ width, height }: Size): Pen {
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas to draw on.');
  return pen;
}

let blotter: Pen | null = null;
/**
 * A browser notes what is to be drawn, and draws all of it when the picture is first used, which takes many times as long as noting it: it is used here.
 * What used it forgets it at once, or the browser would copy the whole picture before it draws on it again.
 */
export function drawWhatIsNoted({ canvas }: Pen): void {
  blotter ??= getPen({ width: 1, height: 1 });
  blotter.drawImage(canvas, 0, 0, 1, 1);
  blotter.reset();
}
