import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { loadDrawing } from './load-drawing.ts';
import type { Canvas } from './open-canvas.ts';

interface OpenCanvas {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Null until Cytoscape has been loaded and its fonts are there. */
  readonly canvas: Canvas | null;
  readonly zoom: number;
}

export function useCanvas(onSelect: (id: string | null) => void, onOpen: (elementId: string) => void): OpenCanvas {
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [zoom, setZoom] = useState(1);
  const select = useEffectEvent(onSelect);
  const opens = useEffectEvent(onOpen);
  useEffect(() => {
    let open: Canvas | null = null;
    let left = false;
    void loadDrawing().then((openCanvas) => {
      if (left || container.current === null) return;
      open = openCanvas(container.current, {
        onSelect: (id) => {
          select(id);
        },
        onOpen: (id) => {
          opens(id);
        },
        onClear: () => {
          select(null);
        },
        onZoom: setZoom,
      });
      setCanvas(open);
    });
    return () => {
      left = true;
      open?.close();
      setCanvas(null);
    };
  }, []);
  return { container, canvas, zoom };
}
