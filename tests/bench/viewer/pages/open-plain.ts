import cytoscape from 'cytoscape';
import type { Layout } from '../../../../client/graph-view/layout.ts';
import type { Scene } from '../../../../client/graph-view/scene.ts';

/** Cytoscape as it comes: its own style, no labels. Nodes stay where they are, so that a drag pans. */
export function openPlain(container: HTMLElement, scene: Scene, layout: Layout, isAll: boolean): () => string {
  const nodes = [...layout.places].map(([id, { x, y }]) => ({ data: { id }, position: { x, y } }));
  const edges = scene.links.map(({ link, from, to }) => ({ data: { id: link.id, source: from, target: to } }));
  const settings = { autoungrabify: true, boxSelectionEnabled: false, pixelRatio: 1 };
  const core = cytoscape({
    container,
    elements: { nodes, edges },
    layout: { name: 'preset', fit: false },
    ...settings,
  });
  if (isAll) core.fit(undefined, 24);
  return () => JSON.stringify(core.pan());
}
