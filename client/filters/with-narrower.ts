import type { ReportGraph } from '../report/report-graph.ts';

/** The audiences asked for and every narrower one that belongs to them, at any depth. An id that is no audience is left as it is. */
export function withNarrower(graph: ReportGraph, ids: readonly string[]): Set<string> {
  const found = new Set(ids);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const node of graph.nodes.values()) {
      if (node.kind === 'AUDIENCE' && node.broaderIds.some((id) => found.has(id))) found.add(node.id);
    }
  }
  return found;
}
