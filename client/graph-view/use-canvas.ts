import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { loadDrawing } from './load-drawing.ts';
import type { Canvas, CanvasEvents } from './open-canvas.ts';

interface OpenCanvas {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Null until Cytoscape has been loaded and its fonts are there. */
  readonly canvas: Canvas | null;
  readonly zoom: number;
  /** How often what draws could not be fetched; 0 while it may still come. */
  readonly failures: number;
  readonly retry: () => void;
}

interface Answers {
  readonly onSelect: (id: string | null, withOthers?: boolean) => void;
  readonly onMenu: (id: string, x: number, y: number) => void;
  readonly onOpen: (elementId: string) => void;
  readonly onMoved: CanvasEvents['onMoved'];
  readonly onPoint: CanvasEvents['onPoint'];
}

export function useCanvas({ onSelect, onMenu, onOpen, onMoved, onPoint }: Answers): OpenCanvas {
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [zoom, setZoom] = useState(1);
  const [attempt, setAttempt] = useState({ number: 0, isFailed: false });
  const select = useEffectEvent(onSelect);
  const opens = useEffectEvent(onOpen);
  const move = useEffectEvent(onMoved);
  const menu = useEffectEvent(onMenu);
  const point = useEffectEvent(onPoint);
  useEffect(() => {
    let open: Canvas | null = null;
    let left = false;
    const fail = (): void => {
      if (!left) setAttempt((now) => ({ ...now, isFailed: true }));
    };
    loadDrawing().then((openCanvas) => {
      if (left || container.current === null) return;
      open = openCanvas(container.current, {
        onSelect: (id, withOthers) => {
          select(id, withOthers);
        },
        onMenu: (id, x, y) => {
          menu(id, x, y);
        },
        onOpen: (id) => {
          opens(id);
        },
        onMoved: (id, at) => {
          move(id, at);
        },
        onPoint: (id) => {
          point(id);
        },
        onClear: () => {
          select(null);
        },
        onZoom: setZoom,
      });
      setCanvas(open);
    }, fail);
    return () => {
      left = true;
      open?.close();
      setCanvas(null);
    };
  }, [attempt.number]);
  const retry = (): void => {
    setAttempt(({ number }) => ({ number: number + 1, isFailed: false }));
  };
  return { container, canvas, zoom, failures: attempt.isFailed ? attempt.number + 1 : 0, retry };
}
