import type { ReportGraph } from '../report/report-graph.ts';
import { explore as words } from '../strings/explore.ts';

/** A node, a theme, or a page of what is capped. */
export function nameStep(graph: ReportGraph, id: string): string {
  const [owner = id] = id.split('~');
  const node = graph.nodes.get(owner);
  if (node !== undefined) return node.label;
  for (const one of graph.nodes.values()) {
    const theme = 'themes' in one ? one.themes.find((named) => named.id === owner) : undefined;
    if (theme !== undefined) return theme.name;
  }
  return words.moreOf;
}
