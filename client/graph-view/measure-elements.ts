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
  /** These look different now, or stand elsewhere. Returns whether any was among what was read last. */
  forget(elements: Iterable<Element>): boolean;
  /** The same as before, where nothing of it was forgotten. */
  read(elements: readonly Element[]): Measured;
}

export function openMeasuring(): Measuring {
  const boxes = new WeakMap<Element, Extent>();
  let measured: Measured | null = null;
  let members: ReadonlySet<Element> = new Set();
  const measure = (element: Element): Extent => {
    const box = boxes.get(element) ?? element.boundingBox();
    boxes.set(element, box);
    return box;
  };
  return {
    forget: (elements) => {
      const forgotten = [...elements];
      for (const element of forgotten) boxes.delete(element);
      const isMember = forgotten.some((element) => members.has(element));
      if (isMember) measured = null;
      return isMember;
    },
    read: (elements) => {
      if (measured?.elements === elements) return measured;
      const first = elements.find((element) => !boxes.has(element));
      const all = first === undefined ? elements.map(measure) : quietly(first, () => elements.map(measure));
      measured = { elements, boxes: all, whole: joinAreas(all) };
      members = new Set(elements);
      return measured;
    },
  };
}

/**
 * Cytoscape tells everyone that the bounds of what was not measured yet have changed, and draws it anew in the next frame. What all elements have in
 * common is changed for that moment: a way of its own for each would make each slower for ever.
 */
function quietly<T>(element: Element, work: () => T): T {
  const common = Object.getPrototypeOf(element) as { emitAndNotify: unknown };
  const { emitAndNotify } = common;
  common.emitAndNotify = () => undefined;
  try {
    return work();
  } finally {
    common.emitAndNotify = emitAndNotify;
  }
}
