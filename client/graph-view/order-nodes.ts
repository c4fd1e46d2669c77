import type { GraphNode } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';

/** Report order, each headline followed by its parts. */
export function orderNodes(nodes: readonly GraphNode[]): GraphNode[] {
  const present = new Set(nodes.map(({ id }) => id));
  const byParent = new Map<string | null, GraphNode[]>();
  for (const node of nodes.toSorted((a, b) => a.order - b.order)) {
    const parent = isClaim(node) && node.parentId !== null && present.has(node.parentId) ? node.parentId : null;
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [node]);
    else siblings.push(node);
  }
  const unfold = (parent: string | null): GraphNode[] =>
    (byParent.get(parent) ?? []).flatMap((node) => [node, ...unfold(node.id)]);
  return unfold(null);
}
