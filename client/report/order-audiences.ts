import type { GraphNode, Link } from './report-graph.ts';

/** Who raised most comes first; then by name. Other nodes keep their order. */
export function orderAudiences(nodes: readonly GraphNode[], links: readonly Link[]): GraphNode[] {
  const counts = new Map<string, number>();
  for (const link of links) {
    if (link.type === 'RAISED_BY' && link.polarity === 'RAISES') counts.set(link.to, (counts.get(link.to) ?? 0) + 1);
  }
  const countOf = ({ id }: GraphNode): number => counts.get(id) ?? 0;
  const audiences = nodes
    .filter(({ kind }) => kind === 'AUDIENCE')
    .sort((a, b) => countOf(b) - countOf(a) || a.label.localeCompare(b.label, 'en-GB'))
    .map((audience, order) => ({ ...audience, order }));
  return [...nodes.filter(({ kind }) => kind !== 'AUDIENCE'), ...audiences];
}
