/** Lays out off the main thread: a scene and a wish in, a layout out, with the number that the question had. */
import { layOutForce } from './force-layout.ts';
import type { LayoutWish } from './lay-out.ts';
import { LAYOUTS_AT_ONCE } from './lay-out.ts';
import type { Layout } from './layout.ts';
import type { Scene } from './scene.ts';

export interface LayoutQuestion {
  readonly number: number;
  readonly scene: Scene;
  readonly wish: LayoutWish;
}
export interface LayoutAnswer {
  readonly number: number;
  readonly layout: Layout;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const { number, scene, wish } = data;
  const layout = wish.name === 'force' ? layOutForce(scene) : LAYOUTS_AT_ONCE[wish.name](scene, wish);
  self.postMessage({ number, layout } satisfies LayoutAnswer);
});
