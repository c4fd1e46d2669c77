import { sizeNodes } from '../../../../client/graph-view/free-places.ts';
import type { Layout } from '../../../../client/graph-view/layout.ts';
import type { Scene } from '../../../../client/graph-view/scene.ts';

const CELL = { widthPx: 200, heightPx: 130 };

/** In rows, so that every way of drawing has the same picture without laying anything out. */
export function placeInRows(scene: Scene): Layout {
  const columns = Math.ceil(Math.sqrt(scene.nodes.size));
  const placed = [...sizeNodes(scene)].map(([id, place], index) => {
    const x = ((index % columns) + 0.5) * CELL.widthPx;
    const y = (Math.floor(index / columns) + 0.5) * CELL.heightPx;
    return [id, { ...place, x, y }] as const;
  });
  const [widthPx, heightPx] = [columns * CELL.widthPx, columns * CELL.heightPx];
  return { places: new Map(placed), headings: [], lanes: [], mores: [], widthPx, heightPx, isColumned: false };
}
