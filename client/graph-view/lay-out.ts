/** The ways of laying out, as a list. Pure, and the same for the same scene; force has a file of its own, for the worker alone. */
import type { LayoutName, Moved } from '../address/explore-fields.ts';
import { layOutCards } from './card-layout.ts';
import { layOutRings } from './ring-layout.ts';
import { layOutColumns } from './layered-layout.ts';
import type { Layout } from './layout.ts';
import type { Scene } from './scene.ts';

export interface LayoutWish {
  readonly name: LayoutName;
  readonly widthPx: number;
  /** The links wear their names, which need room. */
  readonly named: boolean;
}
type LayOut = (scene: Scene, wish: LayoutWish) => Layout;

export const LAYOUTS_AT_ONCE: Readonly<Record<Exclude<LayoutName, 'force'>, LayOut>> = {
  thread: (scene, { widthPx, named }) => layOutColumns(scene, widthPx, named),
  theme: (scene, { widthPx }) => layOutCards(scene, widthPx),
  concentric: layOutRings,
};

/** Above it nothing is laid out on the main thread. */
export const AT_ONCE_MOST = 300;

/** Null where that would hold up the page: the worker does it. */
export function layOutAtOnce(scene: Scene, wish: LayoutWish): Layout | null {
  if (wish.name === 'force' || scene.nodes.size > AT_ONCE_MOST) return null;
  return LAYOUTS_AT_ONCE[wish.name](scene, wish);
}

/** What the reader moved stands where it was put. */
export function putMoved(layout: Layout, moved: readonly Moved[]): Layout {
  if (moved.length === 0) return layout;
  const places = new Map(layout.places);
  for (const { id, x, y } of moved) {
    const place = places.get(id);
    if (place !== undefined) places.set(id, { ...place, x, y, isMoved: true });
  }
  return { ...layout, places };
}
