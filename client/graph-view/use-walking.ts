import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { announce, list } from '../strings/common.ts';
import type { Layout } from './layout.ts';
import type { MenuAt } from './node-menu.tsx';
import type { Canvas } from './open-canvas.ts';
import type { Scene } from './scene.ts';
import type { Step } from './walk.ts';
import { walk } from './walk.ts';
import { ZOOM } from './zoom.ts';

interface Ground {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly canvas: Canvas | null;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onMenu: (at: MenuAt) => void;
  /** The ring went to a node, or off the canvas. */
  readonly onWalk: (id: string | null) => void;
}
interface Walking {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  /** What a screen reader is told of the node under the ring. */
  readonly told: string;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keyboard's way through the canvas. */
export function useWalking({ scene, layout, canvas, selectedId, onSelect, onMenu, onWalk }: Ground): Walking {
  const [at, setAt] = useState<string | null>(null);
  const here = at !== null && scene.nodes.has(at) ? at : selectedId;
  const go = (step: Step): void => {
    const next = walk(scene, layout, here, step);
    if (next === null) return;
    setAt(next);
    canvas?.focus(next);
    onWalk(next);
  };
  const acts: Readonly<Record<string, () => void>> = {
    // The details tell more than the card, which would keep Escape to itself.
    Enter: () => {
      onWalk(null);
      if (here !== null) onSelect(here);
    },
    Escape: () => {
      onSelect(null);
    },
    ContextMenu: () => {
      const place = here === null ? null : (canvas?.whereIs(here) ?? null);
      if (here !== null && place !== null) onMenu({ id: here, ...place });
    },
    '+': () => canvas?.zoomBy(ZOOM.step),
    '-': () => canvas?.zoomBy(1 / ZOOM.step),
  };
  return {
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (event.altKey && step !== undefined && here !== null && canvas !== null) {
        event.preventDefault();
        push(canvas, here, step);
        setAt(here);
        return;
      }
      const act = acts[event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key];
      if (event.altKey || event.ctrlKey || event.metaKey || (step === undefined && act === undefined)) return;
      event.preventDefault();
      if (step === undefined) act?.();
      else go(step);
    },
    onKeyUp: ({ key }) => {
      if (key === 'Alt') canvas?.drop();
    },
    onBlur: () => {
      canvas?.drop();
      setAt(null);
      canvas?.focus(null);
      onWalk(null);
    },
    told: tell(scene, at),
  };
}

/** With Alt the arrow keys take the node along; where it stands when Alt is let go, it stays. */
function push(canvas: Canvas, id: string, step: Step): void {
  canvas.push(id, step);
  canvas.focus(id);
}

function tell(scene: Scene, at: string | null): string {
  const item = at === null ? undefined : scene.nodes.get(at);
  if (item === undefined) return '';
  const light = { lit: list.onThread, apart: list.apart, faded: list.behind, rest: '' }[item.state];
  return announce.focused(item.node.kind, item.node.label, light);
}
