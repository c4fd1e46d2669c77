/** What elements of a picture cover, kept from frame to frame: to ask Cytoscape for all of them takes almost as long as to draw a frame. */
import type { SingularElementReturnValue } from 'cytoscape';
import type { Extent } from './open-canvas.ts';
import { joinAreas } from './sheet-area.ts';

export type Element = SingularElementReturnValue;

/** One by one and together, at zoom 1. */
export interface Measured {
  readonly elements: readonly Element[];
  readonly boxes: readonly Extent[];
  readonly whole: Extent;
}
export interface Measuring {
  /** These look different now, or stand elsewhere. */
  forget(elements: Iterable<Element>): void;
  /** The same as before, where nothing was forgotten. */
  read(elements: readonly Element[]): Measured;
}

export function openMeasuring(): Measuring {
  const boxes = new WeakMap<Element, Extent>();
  let measured: Measured | null = null;
  const measure = (element: Element): Extent => {
    const box = boxes.get(element) ?? element.boundingBox();
    boxes.set(element, box);
    return box;
  };
  return {
    forget: (elements) => {
      for (const element of elements) boxes.delete(element);
      measured = null;
    },
    read: (elements) => {
      if (measured?.elements === elements) return measured;
      const all = elements.map(measure);
      measured = { elements, boxes: all, whole: joinAreas(all) };
      return measured;
    },
  };
}
