import { useEffect, useMemo, useRef, useState } from 'react';
import type { Moved } from '../address/explore-fields.ts';
import { useSame } from '../app/use-same.ts';
import type { LayoutWish } from './lay-out.ts';
import { layOutAtOnce, LAYOUTS_AT_ONCE, putMoved } from './lay-out.ts';
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

interface LaidOut {
  readonly layout: Layout;
  /** The worker could not be had: things stand along the thread, whatever was wished. */
  readonly isFailed: boolean;
}

/** Where everything stands; while the worker is at it, where it stood before. */
export function useLayout(scene: Scene, wish: LayoutWish, moved: readonly Moved[]): LaidOut {
  const { name, widthPx, named } = wish;
  const atOnce = useMemo(() => layOutAtOnce(scene, { name, widthPx, named }), [scene, name, widthPx, named]);
  const { layout: later, isFailed } = useWorker(scene, wish, atOnce === null);
  const places = useSame(moved);
  const layout = useMemo(() => putMoved(atOnce ?? later ?? NOTHING, places), [atOnce, later, places]);
  return { layout, isFailed: atOnce === null && isFailed };
}

interface Worked {
  readonly layout: Layout | null;
  readonly isFailed: boolean;
}

function useWorker(scene: Scene, { name, widthPx, named }: LayoutWish, isWanted: boolean): Worked {
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const [worked, setWorked] = useState<Worked>({ layout: null, isFailed: false });
  useEffect(() => {
    if (!isWanted || widthPx === 0) return;
    worker.current ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    number.current += 1;
    const asked = number.current;
    worker.current.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number === asked) setWorked({ layout: data.layout, isFailed: false });
    };
    worker.current.onerror = () => {
      worker.current?.terminate();
      worker.current = null;
      setWorked({ layout: LAYOUTS_AT_ONCE.thread(scene, { name: 'thread', widthPx, named }), isFailed: true });
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
  return worked;
}
