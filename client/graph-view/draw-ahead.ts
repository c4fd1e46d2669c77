/**
 * Cytoscape keeps a picture of everything, and pans by moving that. Where everything is too large for one, it draws each link and label anew for every
 * frame; here a picture of what is seen and of some way around it takes its place. Nothing is left out at any moment.
 */
import type { Core } from 'cytoscape';
import type { DrawPath } from './draw-dashes.ts';
import { openDashes } from './draw-dashes.ts';
import type { Extent } from './open-canvas.ts';
import { openSheets } from './open-sheets.ts';
import type { Element } from './measure-elements.ts';
import type { Pen } from './sheet.ts';

/** What of Cytoscape's renderer is used here; its types do not tell of it. */
interface Renderer {
  readonly data: { readonly lyrTxrCache: Layers };
  /** As it is; Cytoscape itself draws pictures of elements, made for the next power of two, which is blurred at other sizes. */
  drawElement(pen: Pen, element: Element): void;
  drawEdgePath: DrawPath;
  drawLayeredElements(pen: Pen, elements: readonly Element[], pixelRatio: number, seen: Extent): void;
}
interface Layers {
  /** Before each frame, also where there are none. */
  invalidateElements(elements: Iterable<Element> & { readonly length: number }): void;
}

/** Returns the way to stop it. */
export function drawAhead(core: Core): () => void {
  const renderer = (core as unknown as { renderer(): Renderer }).renderer();
  const layers = renderer.data.lyrTxrCache;
  const dashes = openDashes(renderer.drawEdgePath.bind(renderer));
  renderer.drawEdgePath = dashes.drawPath;
  const sheets = openSheets(
    (pen, element, area) => {
      dashes.within(pen, area, () => {
        renderer.drawElement(pen, element);
      });
    },
    () => core.forceRender(),
  );
  let isHeld = false;
  core.on('grab', 'node', () => {
    isHeld = true;
  });
  core.on('free', 'node', () => {
    isHeld = false;
  });
  const drawAsBefore = renderer.drawLayeredElements.bind(renderer);
  const invalidate = layers.invalidateElements.bind(layers);
  layers.invalidateElements = (elements) => {
    if (elements.length > 0) sheets.forget(elements);
    invalidate(elements);
  };
  renderer.drawLayeredElements = (pen, elements, pixelRatio, seen) => {
    const isDrawn = sheets.draw(pen, { elements, scale: core.zoom() * pixelRatio, seen }, isHeld);
    if (isDrawn) return;
    dashes.within(pen, seen, () => {
      drawAsBefore(pen, elements, pixelRatio, seen);
    });
  };
  return sheets.stop;
}
