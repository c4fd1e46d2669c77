/** A picture of an area of what is drawn, made part by part, and each a few elements at a time. */
import type { Element, Measured } from './measure-elements.ts';
import type { Extent } from './open-canvas.ts';
import { AROUND, chooseArea, holds, meet, overlaps, touches, without } from './sheet-area.ts';
import type { Pens, Size } from './sheet-pens.ts';
import { drawWhatIsNoted } from './sheet-pens.ts';

export type Pen = CanvasRenderingContext2D;
/** Draws one element at its place, at zoom 1; of it, no more than this area is shown. */
export type DrawElement = (pen: Pen, element: Element, within: Extent) => void;

/** What a sheet is made for. */
export interface Wish {
  readonly measured: Measured;
  /** The screen's own pixels to one at zoom 1. */
  readonly scale: number;
  readonly seen: Extent;
}
export interface Sheet {
  readonly measured: Measured;
  readonly scale: number;
  readonly area: Extent;
  readonly pen: Pen;
  /** What was seen when it was begun, that and a little around it, and all of its area. */
  readonly rings: readonly Extent[];
  /** What is still to be drawn, none over another; what is nearest to the middle is last. */
  readonly parts: Part[];
}
interface Part {
  readonly within: Extent;
  /** Has it already, at another place. */
  readonly earlier: Sheet | null;
  /** Still to be wiped, the pen may have been used before, or taken over from the earlier one. */
  readonly bands: Box[];
  /** Still to be drawn, the last first; null before the first is. */
  waiting: Element[] | null;
}
/** In the screen's own pixels, from the corner of a sheet. */
interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Of the screen's own pixels, wiped at a time. */
const BAND_ROWS = 256;
/** So many elements are noted, which takes little, before the browser draws them, which takes long. */
const STEPS = 4;
/** Of a pixel of the screen: so far two sheets may be out of step, and one still continue the other. */
const OUT_OF_STEP_MOST = 0.01;

export const sizeOf = (area: Extent, scale: number): Size => {
  const { width, height } = boxOf(area, { area, scale });
  return { width, height };
};

/** Of an area around what is seen; nothing is drawn yet. What an earlier one has need not be drawn again. */
export function openSheet({ measured, scale, seen }: Wish, pens: Pens, earlier: Sheet | null): Sheet {
  const rings = [seen, chooseArea(seen, scale, AROUND.little), chooseArea(seen, scale, AROUND.much)];
  const area = rings.at(-1) ?? seen;
  const known = earlier !== null && continues(earlier, { area, scale, measured }) ? findDrawn(earlier) : null;
  const parts = listParts(rings, known).map((within): Part => {
    const bands = cutIntoBands(boxOf(within, { area, scale }));
    const isKnown = known !== null && overlaps(within, known);
    return { within, earlier: isKnown ? earlier : null, bands, waiting: isKnown ? [] : null };
  });
  return { measured, scale, area, rings, pen: pens.take(sizeOf(area, scale)), parts: parts.reverse() };
}

/** First what is known, then ring by ring what is not. */
function listParts(rings: readonly Extent[], known: Extent | null): Extent[] {
  const area = rings.at(-1);
  const taken = known !== null && area !== undefined && overlaps(known, area) ? [meet(known, area)] : [];
  return rings.reduce<Extent[]>((parts, ring, index) => {
    const inner = [rings[index - 1] ?? [], taken].flat();
    const beside = inner.reduce((rest, one) => rest.flatMap((part) => without(part, one)), [ring]);
    return [...parts, ...beside];
  }, taken);
}

/** The largest of its rings that is drawn. */
const findDrawn = (sheet: Sheet): Extent | null => sheet.rings.findLast((ring) => isDrawn(sheet, ring)) ?? null;

/** Whether they show the same, and the pixels of both fall on one another. */
function continues(earlier: Sheet, { area, scale, measured }: Pick<Sheet, 'area' | 'scale' | 'measured'>): boolean {
  const apart = [earlier.area.x1 - area.x1, earlier.area.y1 - area.y1].map((distance) => distance * scale);
  const isInStep = apart.every((px) => Math.abs(px - Math.round(px)) < OUT_OF_STEP_MOST);
  return earlier.measured === measured && earlier.scale === scale && isInStep;
}

export const isDrawn = ({ area, parts }: Sheet, seen: Extent): boolean =>
  holds(area, seen) && !parts.some(({ within }) => overlaps(within, seen));

/** For so long, and one step at least. Returns whether it is finished. */
export function continueSheet(sheet: Sheet, mostMs: number, draw: DrawElement): boolean {
  const until = performance.now() + mostMs;
  for (let part = sheet.parts.at(-1); part !== undefined; part = sheet.parts.at(-1)) {
    if (!continuePart(sheet, part, until, draw)) return false;
    sheet.parts.pop();
  }
  return true;
}

/** At once what is seen of it, and what it has from an earlier one, which may be used for something else from now on. */
export function finishSeen(sheet: Sheet, seen: Extent, draw: DrawElement): void {
  const isDue = ({ within, earlier }: Part): boolean => earlier !== null || overlaps(within, seen);
  for (const part of sheet.parts.filter(isDue)) continuePart(sheet, part, Infinity, draw);
  const rest = sheet.parts.filter((part) => !isDue(part));
  sheet.parts.splice(0, Infinity, ...rest);
}

/** Returns whether it is finished. */
function continuePart(sheet: Sheet, part: Part, until: number, draw: DrawElement): boolean {
  const { elements, boxes } = sheet.measured;
  const waiting = (part.waiting ??= elements
    .filter((_, index) => touches(boxes[index] ?? part.within, part.within))
    .reverse());
  while (part.bands.length > 0 || waiting.length > 0) {
    for (let step = 0; step < STEPS; step += 1) proceed(sheet, part, waiting, draw);
    drawWhatIsNoted(sheet.pen);
    if (performance.now() > until) break;
  }
  return part.bands.length === 0 && waiting.length === 0;
}

function proceed(sheet: Sheet, { within, earlier, bands }: Part, waiting: Element[], draw: DrawElement): void {
  const band = bands.pop();
  if (band !== undefined) {
    wipe(sheet, band);
    if (earlier !== null) takeOver(sheet, earlier, band);
    return;
  }
  const element = waiting.pop();
  if (element !== undefined) drawWithin(sheet, element, within, draw);
}

function wipe({ pen }: Sheet, { x, y, width, height }: Box): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(x, y, width, height);
}

function takeOver(sheet: Sheet, earlier: Sheet, { x, y, width, height }: Box): void {
  const at = boxOf(earlier.area, sheet);
  sheet.pen.drawImage(earlier.pen.canvas, x - at.x, y - at.y, width, height, x, y, width, height);
}

function drawWithin(sheet: Sheet, element: Element, within: Extent, draw: DrawElement): void {
  const { area, scale, pen } = sheet;
  const { x, y, width, height } = boxOf(within, sheet);
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.setTransform(scale, 0, 0, scale, -area.x1 * scale, -area.y1 * scale);
  draw(pen, element, within);
  pen.restore();
}

/** On whole pixels of the screen: between them it would be blurred, which takes twice as long too. */
export function showSheet(pen: Pen, { area, scale, pen: own }: Sheet): void {
  const { e: panX, f: panY } = pen.getTransform();
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(own.canvas, Math.round(panX + area.x1 * scale), Math.round(panY + area.y1 * scale));
  pen.restore();
}

function boxOf(part: Extent, { area, scale }: Pick<Sheet, 'area' | 'scale'>): Box {
  const [x, y] = [Math.round((part.x1 - area.x1) * scale), Math.round((part.y1 - area.y1) * scale)];
  const [right, bottom] = [Math.round((part.x2 - area.x1) * scale), Math.round((part.y2 - area.y1) * scale)];
  return { x, y, width: right - x, height: bottom - y };
}

function cutIntoBands({ x, y, width, height }: Box): Box[] {
  return Array.from({ length: Math.ceil(height / BAND_ROWS) }, (_, band) => ({
    ...{ x, y: y + band * BAND_ROWS, width },
    height: Math.min(BAND_ROWS, height - band * BAND_ROWS),
  }));
}
