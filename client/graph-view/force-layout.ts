/** What is linked stands close together. The same for the same scene: d3-force draws its chances from a seed of its own. Only the worker imports this. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { settle, sizeNodes } from './free-places.ts';
import type { Layout } from './layout.ts';
import type { Scene } from './scene.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}
const TICKS = { many: 120, few: 300, boundary: 500 };

export function layOutForce(scene: Scene): Layout {
  const places = sizeNodes(scene);
  const bodies = [...places].map(([id, { widthPx, heightPx }]): Body => ({
    id,
    radius: Math.hypot(widthPx, heightPx) / 2 + 2,
  }));
  const links = scene.links.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(190),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.08))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius)
        .strength(1)
        .iterations(3),
    )
    .stop();
  simulation.tick(bodies.length > TICKS.boundary ? TICKS.many : TICKS.few);
  for (const { id, x = 0, y = 0 } of bodies) {
    const place = places.get(id);
    if (place !== undefined) places.set(id, { ...place, x, y });
  }
  return settle(scene, places);
}
