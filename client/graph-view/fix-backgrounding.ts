/**
 * Cytoscape 3.34 takes a node that has no image for one that waits for its image, and then again for none, each time it draws it, and works out its style
 * anew each time; what had been drawn ahead was thrown away for it. No node has an image here: none ever waits for one.
 */
import type { Core, EventObject } from 'cytoscape';

/** What its types do not tell of. */
interface Inside {
  readonly _private: object;
}

export function fixBackgrounding(core: Core): void {
  core.on('add', 'node', ({ target }: EventObject) => {
    const inside = (target as Inside)._private;
    Object.defineProperty(inside, 'backgrounding', { get: () => false, set: () => undefined, configurable: true });
  });
}
