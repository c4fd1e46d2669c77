/** A picture of a part of what is drawn, made a few elements at a time. */
import type { Element, Measured } from './measure-elements.ts';
import type { Extent } from './open-canvas.ts';
import { touches } from './sheet-area.ts';
import type { Pens, Size } from './sheet-pens.ts';
import { drawWhatIsNoted } from './sheet-pens.ts';

export type Pen = CanvasRenderingContext2D;
/** Draws one element at its place, at zoom 1. */
export type DrawElement = (pen: Pen, element: Element) => void;

export interface Sheet {
  readonly area: Extent;
  /** The screen's own pixels to one at zoom 1. */
  readonly scale: number;
  readonly pen: Pen;
  /** So many rows of it, in the screen's own pixels: the pen may have been used before. */
  wipedTo: number;
  /** What is still to be drawn, the last first. */
  readonly waiting: Element[];
}

/** Of the screen's own pixels, wiped at a time. */
const BAND_ROWS = 256;
/** So many elements are noted, which takes little, before the browser draws them, which takes long. */
const STEPS = 4;

export const sizeOf = (area: Extent, scale: number): Size => ({
  width: Math.round((area.x2 - area.x1) * scale),
  height: Math.round((area.y2 - area.y1) * scale),
});

export function openSheet({ elements, boxes }: Measured, area: Extent, scale: number, pens: Pens): Sheet {
  const pen = pens.take(sizeOf(area, scale));
  const waiting = elements.filter((_, index) => touches(boxes[index] ?? area, area)).reverse();
  return { area, scale, pen, wipedTo: 0, waiting };
}

export const countWithin = ({ boxes }: Measured, area: Extent): number =>
  boxes.reduce((count, box) => count + Number(touches(box, area)), 0);

/** For so long, and one step at least. Returns whether it is finished. */
export function continueSheet(sheet: Sheet, mostMs: number, draw: DrawElement): boolean {
  const until = performance.now() + mostMs;
  do {
    for (let step = 0; step < STEPS && !isFinished(sheet); step += 1) proceed(sheet, draw);
    drawWhatIsNoted(sheet.pen);
  } while (!isFinished(sheet) && performance.now() < until);
  return isFinished(sheet);
}

const isFinished = ({ wipedTo, pen, waiting }: Sheet): boolean => wipedTo >= pen.canvas.height && waiting.length === 0;

function proceed(sheet: Sheet, draw: DrawElement): void {
  const { area, scale, pen, waiting, wipedTo } = sheet;
  if (wipedTo < pen.canvas.height) {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, wipedTo, pen.canvas.width, BAND_ROWS);
    pen.setTransform(scale, 0, 0, scale, -area.x1 * scale, -area.y1 * scale);
    sheet.wipedTo = wipedTo + BAND_ROWS;
    return;
  }
  const element = waiting.pop();
  if (element !== undefined) draw(pen, element);
}

/** On whole pixels of the screen: between them it would be blurred, which takes twice as long too. */
export function showSheet(pen: Pen, { area, scale, pen: own }: Sheet): void {
  const { e: panX, f: panY } = pen.getTransform();
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(own.canvas, Math.round(panX + area.x1 * scale), Math.round(panY + area.y1 * scale));
  pen.restore();
}
