import type { Core } from 'cytoscape';
import { stepFrom } from './move-node.ts';
import type { Step } from './walk.ts';

export interface Pushing {
  push(id: string, way: Step): void;
  /** Tells of the move, once, however many steps it took. */
  drop(): void;
}

/** Moves nodes step by step, as the keyboard does. */
export function openPushing(core: Core, onMoved: (id: string, at: { x: number; y: number }) => void): Pushing {
  let pushed: string | null = null;
  const drop = (): void => {
    if (pushed === null) return;
    const node = core.getElementById(pushed);
    pushed = null;
    if (node.nonempty()) onMoved(node.id(), { ...node.position() });
  };
  return {
    push: (id, way) => {
      if (pushed !== null && pushed !== id) drop();
      const node = core.getElementById(id);
      if (node.empty()) return;
      node.stop(true, true);
      node.position(stepFrom(node.position(), way));
      pushed = id;
    },
    drop,
  };
}
