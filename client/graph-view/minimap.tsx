import { useEffect, useMemo, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { FILLS } from '../palette.ts';
import type { Layout } from './layout.ts';
import type { Canvas, Extent } from './open-canvas.ts';
import type { Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly canvas: Canvas;
}

const MOST_PX = { width: 160, height: 120 };

/** The whole picture, small, with a frame around what is seen; only where that is not all of it. The tools move the picture too. */
export default function Minimap({ scene, layout, canvas }: Props) {
  const whole = useMemo(() => boundsOf(layout), [layout]);
  const scale = Math.min(MOST_PX.width / (whole.x2 - whole.x1), MOST_PX.height / (whole.y2 - whole.y1));
  const map = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useDrawing(scene, layout, whole, scale);
  useFrame({ canvas, whole, scale, map, frame });
  const goTo = ({ buttons, clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>): void => {
    if (buttons !== 1) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    canvas.centre({ x: whole.x1 + (clientX - left) / scale, y: whole.y1 + (clientY - top) / scale });
  };
  return (
    <div className="minimap" ref={map} hidden aria-hidden="true" onPointerDown={goTo} onPointerMove={goTo}>
      <canvas ref={drawn} width={widthOf(whole) * scale} height={heightOf(whole) * scale} />
      <div className="minimap-frame" ref={frame} />
    </div>
  );
}

const widthOf = ({ x1, x2 }: Extent): number => x2 - x1;
const heightOf = ({ y1, y2 }: Extent): number => y2 - y1;

/** What all of it covers, at zoom 1. */
export function boundsOf({ places, lanes }: Layout): Extent {
  const boxes = [...places.values(), ...lanes];
  const of = (pick: (...values: number[]) => number, side: (box: (typeof boxes)[number]) => number, start: number) =>
    boxes.reduce((found, box) => pick(found, side(box)), start);
  return {
    x1: of(Math.min, ({ x, widthPx }) => x - widthPx / 2, 0),
    y1: of(Math.min, ({ y, heightPx }) => y - heightPx / 2, 0),
    x2: of(Math.max, ({ x, widthPx }) => x + widthPx / 2, 1),
    y2: of(Math.max, ({ y, heightPx }) => y + heightPx / 2, 1),
  };
}

/** Drawn once for a picture; moving about moves the frame alone. */
function useDrawing(scene: Scene, layout: Layout, whole: Extent, scale: number): RefObject<HTMLCanvasElement | null> {
  const drawn = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = drawn.current?.getContext('2d');
    if (pen == null) return;
    pen.clearRect(0, 0, MOST_PX.width, MOST_PX.height);
    for (const [id, { x, y, widthPx, heightPx }] of layout.places) {
      const item = scene.nodes.get(id);
      if (item === undefined) continue;
      pen.globalAlpha = item.state === 'faded' ? 0.4 : 1;
      pen.fillStyle = FILLS[item.node.kind];
      const [left, top] = [(x - widthPx / 2 - whole.x1) * scale, (y - heightPx / 2 - whole.y1) * scale];
      pen.fillRect(left, top, Math.max(widthPx * scale, 1), Math.max(heightPx * scale, 1));
    }
  }, [scene, layout, whole, scale]);
  return drawn;
}

interface Framed {
  readonly canvas: Canvas;
  readonly whole: Extent;
  readonly scale: number;
  readonly map: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** Without a render: it moves with every pixel. */
function useFrame({ canvas, whole, scale, map, frame }: Framed): void {
  useEffect(
    () =>
      canvas.watchView((seen) => {
        if (map.current === null || frame.current === null) return;
        const isAll = seen.x1 <= whole.x1 && seen.y1 <= whole.y1 && seen.x2 >= whole.x2 && seen.y2 >= whole.y2;
        map.current.hidden = isAll;
        const [left, top] = [Math.max(seen.x1, whole.x1), Math.max(seen.y1, whole.y1)];
        const [right, bottom] = [Math.min(seen.x2, whole.x2), Math.min(seen.y2, whole.y2)];
        frame.current.style.transform = `translate(${px((left - whole.x1) * scale)}, ${px((top - whole.y1) * scale)})`;
        frame.current.style.width = px(Math.max((right - left) * scale, 2));
        frame.current.style.height = px(Math.max((bottom - top) * scale, 2));
      }),
    [canvas, whole, scale, map, frame],
  );
}

const px = (value: number): string => `${String(value)}px`;
