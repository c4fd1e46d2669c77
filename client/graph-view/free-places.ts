import type { MorePlace, Place } from './layout.ts';
import { fitLabel } from './node-size.ts';
import type { Scene } from './scene.ts';

export const FREE_WIDTH_PX = 150;
const MORE_PX = { width: 150, height: 26, gap: 8 };

/** The size of every node where no column gives it; all stand at the beginning. */
export function sizeNodes(scene: Scene): Map<string, Place> {
  return new Map(
    [...scene.nodes].map(([id, { node }]) => [
      id,
      { ...fitLabel(node, FREE_WIDTH_PX), widthPx: FREE_WIDTH_PX, x: 0, y: 0 },
    ]),
  );
}

/** Moves everything so that it begins at the edge, and puts what is capped below it. */
export function settle(scene: Scene, places: ReadonlyMap<string, Place>) {
  const all = [...places.values()];
  const left = Math.min(...all.map(({ x, widthPx }) => x - widthPx / 2), 0);
  const top = Math.min(...all.map(({ y, heightPx }) => y - heightPx / 2), 0);
  const moved = new Map(
    [...places].map(([id, place]) => [
      id,
      { ...place, x: Math.round(place.x - left) + 12, y: Math.round(place.y - top) + 12 },
    ]),
  );
  const bottom = Math.max(0, ...[...moved.values()].map(({ y, heightPx }) => y + heightPx / 2)) + 24;
  const capped = [...scene.lanes.flatMap(({ more }) => more), ...scene.more];
  const mores = capped.map((more, index): MorePlace => ({
    more,
    x: 12 + MORE_PX.width / 2 + (index % 5) * (MORE_PX.width + MORE_PX.gap),
    y: bottom + MORE_PX.height / 2 + Math.floor(index / 5) * (MORE_PX.height + MORE_PX.gap),
    widthPx: MORE_PX.width,
    heightPx: MORE_PX.height,
  }));
  const widthPx = Math.max(0, ...[...moved.values()].map((place) => place.x + place.widthPx / 2)) + 12;
  return { places: moved, headings: [], lanes: [], mores, widthPx, heightPx: bottom + 40, isColumned: false };
}
