import { useEffect, useMemo, useRef, useState } from 'react';
import type { Moved } from '../address/explore-fields.ts';
import { useSame } from '../app/use-same.ts';
import type { LayoutWish } from './lay-out.ts';
import { layOutAtOnce, putMoved } from './lay-out.ts';
import type { Layout } from './layout.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout-worker.ts';
import type { Scene } from './scene.ts';

const NOTHING: Layout = {
  places: new Map(),
  headings: [],
  lanes: [],
  mores: [],
  widthPx: 0,
  heightPx: 0,
  isColumned: false,
};

/** Where everything stands; while the worker is at it, where it stood before. */
export function useLayout(scene: Scene, wish: LayoutWish, moved: readonly Moved[]): Layout {
  const { name, widthPx, named } = wish;
  const atOnce = useMemo(() => layOutAtOnce(scene, { name, widthPx, named }), [scene, name, widthPx, named]);
  const later = useWorker(scene, wish, atOnce === null);
  const places = useSame(moved);
  return useMemo(() => putMoved(atOnce ?? later ?? NOTHING, places), [atOnce, later, places]);
}

function useWorker(scene: Scene, { name, widthPx, named }: LayoutWish, isWanted: boolean): Layout | null {
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const [layout, setLayout] = useState<Layout | null>(null);
  useEffect(() => {
    if (!isWanted || widthPx === 0) return;
    worker.current ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    number.current += 1;
    const asked = number.current;
    worker.current.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number === asked) setLayout(data.layout);
    };
    worker.current.postMessage({ number: asked, scene, wish: { name, widthPx, named } } satisfies LayoutQuestion);
  }, [scene, name, widthPx, named, isWanted]);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return layout;
}
