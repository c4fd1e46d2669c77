/** A picture of a part of what is drawn, made a few elements at a time. */
import type { SingularElementReturnValue } from 'cytoscape';
import type { Extent } from './open-canvas.ts';
import { joinAreas, touches } from './sheet-area.ts';

export type Element = SingularElementReturnValue;
export type Pen = CanvasRenderingContext2D;
/** Draws one element at its place, at zoom 1. */
export type DrawElement = (pen: Pen, element: Element, level: number) => void;

/** What elements cover, one by one and together. Reading it takes almost as long as drawing a frame. */
export interface Measured {
  readonly elements: readonly Element[];
  readonly boxes: readonly Extent[];
  readonly whole: Extent;
}
export interface Sheet {
  readonly area: Extent;
  /** The screen's own pixels to one at zoom 1. */
  readonly scale: number;
  readonly pen: Pen;
  /** What is still to be drawn, the last first. */
  readonly waiting: Element[];
}

export function measure(elements: readonly Element[]): Measured {
  const boxes = elements.map((element) => element.boundingBox());
  return { elements, boxes, whole: joinAreas(boxes) };
}

export function openSheet({ elements, boxes }: Measured, area: Extent, scale: number): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((area.x2 - area.x1) * scale);
  canvas.height = Math.round((area.y2 - area.y1) * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas to draw on.');
  pen.scale(scale, scale);
  pen.translate(-area.x1, -area.y1);
  const within = elements.filter((_, index) => touches(boxes[index] ?? area, area));
  return { area, scale, pen, waiting: within.reverse() };
}

/** For so long, and one element at least. Returns whether it is finished. */
export function continueSheet({ pen, scale, waiting }: Sheet, mostMs: number, draw: DrawElement): boolean {
  const level = Math.ceil(Math.log2(scale));
  const until = performance.now() + mostMs;
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    draw(pen, element, level);
    if (performance.now() > until) break;
  }
  drawWhatIsNoted(pen);
  return waiting.length === 0;
}

/** A browser notes what is to be drawn, and draws all of it when the picture is first used: 75 ms at once, were it not used a little after each part. */
function drawWhatIsNoted({ canvas }: Pen): void {
  document.createElement('canvas').getContext('2d')?.drawImage(canvas, 0, 0, 1, 1);
}

export function showSheet(pen: Pen, { area, pen: own }: Sheet): void {
  pen.drawImage(own.canvas, area.x1, area.y1, area.x2 - area.x1, area.y2 - area.y1);
}
