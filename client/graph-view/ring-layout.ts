/** Rings round what is selected, or round what most is linked to: a node stands as many rings out as it is links away. Pure. */
import { FREE_WIDTH_PX, settle, sizeNodes } from './free-places.ts';
import type { Layout } from './layout.ts';
import type { Scene } from './scene.ts';

export function layOutRings(scene: Scene): Layout {
  const places = sizeNodes(scene);
  const tallest = Math.max(40, ...[...places.values()].map(({ heightPx }) => heightPx));
  const apartPx = Math.hypot(FREE_WIDTH_PX + 12, tallest + 8);
  let radius = 0;
  for (const [index, ring] of findRings(scene).entries()) {
    const isMiddle = index === 0 && ring.length === 1;
    const needed = ring.length < 2 ? 0 : apartPx / (2 * Math.sin(Math.PI / ring.length));
    radius = isMiddle ? 0 : Math.max(radius + apartPx, needed);
    for (const [at, id] of ring.entries()) {
      const place = places.get(id);
      const angle = (2 * Math.PI * at) / ring.length - Math.PI / 2;
      if (place !== undefined) places.set(id, { ...place, x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return settle(scene, places);
}

/** The middle first; last, what no link leads to. */
function findRings(scene: Scene): string[][] {
  const neighbours = new Map<string, string[]>([...scene.nodes.keys()].map((id) => [id, []]));
  for (const { from, to } of scene.links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const selected = [...scene.nodes.values()].filter((item) => item.selected).map(({ node }) => node.id);
  const [hub] = [...neighbours].toSorted(([, a], [, b]) => b.length - a.length);
  const rings: string[][] = [];
  const seen = new Set<string>();
  let ring = selected.length > 0 ? selected : hub === undefined ? [] : [hub[0]];
  while (ring.length > 0) {
    for (const id of ring) seen.add(id);
    rings.push(ring);
    ring = [...new Set(ring.flatMap((id) => neighbours.get(id) ?? []))].filter((id) => !seen.has(id));
  }
  const alone = [...neighbours.keys()].filter((id) => !seen.has(id));
  return alone.length === 0 ? rings : [...rings, alone];
}
