/** Where the arrow keys lead from a node: up and down its column, left and right along its links. */
import type { Layout, Place } from './layout.ts';
import type { Scene } from './scene.ts';

export type Step = 'up' | 'down' | 'left' | 'right';

/** Null where there is nothing on that side. From nowhere any step leads to the first node. */
export function walk(scene: Scene, layout: Layout, from: string | null, step: Step): string | null {
  const here = from === null ? undefined : layout.places.get(from);
  if (from === null || here === undefined) return [...scene.nodes.keys()].find((id) => layout.places.has(id)) ?? null;
  if (step === 'up' || step === 'down') {
    const column = inColumn(layout, from, here, step);
    return nearest(column.length > 0 || layout.isColumned ? column : beyond(layout, here, step), here);
  }
  const linked = findLinked(scene, from);
  const beside = [...layout.places].filter(([, place]) =>
    step === 'left' ? place.x < here.x - 40 : place.x > here.x + 40,
  );
  const along = beside.filter(([id]) => linked.has(id));
  return nearest(along.length > 0 ? along : nextColumn(beside, here), here);
}

type Placed = readonly [string, Place];

function inColumn(layout: Layout, from: string, here: Place, step: 'up' | 'down'): Placed[] {
  return [...layout.places].filter(
    ([id, { x, y }]) => id !== from && Math.abs(x - here.x) < 40 && (step === 'up' ? y < here.y : y > here.y),
  );
}

/** Where nothing stands in columns: all that is higher, or lower. */
function beyond(layout: Layout, here: Place, step: 'up' | 'down'): Placed[] {
  return [...layout.places].filter(([, { y }]) => (step === 'up' ? y < here.y : y > here.y));
}

function nextColumn(beside: readonly Placed[], here: Place): Placed[] {
  const distance = ([, { x }]: Placed): number => Math.abs(x - here.x);
  const least = Math.min(...beside.map(distance));
  return beside.filter((placed) => distance(placed) < least + 40);
}

function findLinked(scene: Scene, id: string): Set<string> {
  const links = scene.links.filter(({ from, to }) => from === id || to === id);
  return new Set(links.map(({ from, to }) => (from === id ? to : from)));
}

function nearest(places: readonly Placed[], { x, y }: Place): string | null {
  const distance = ([, place]: Placed): number => Math.abs(place.x - x) * 4 + Math.abs(place.y - y);
  return [...places].sort((a, b) => distance(a) - distance(b))[0]?.[0] ?? null;
}
