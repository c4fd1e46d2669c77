/** What opening a node brings to the page, and the world around one. Pure. */
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import { isClaim, linksFrom, linksTo, narrowerOf } from '../report/report-graph.ts';
import type { More, Opened } from './opened.ts';
import { allow, makeMore } from './opened.ts';

const REVEALED_FIRST = 8;

/** Its parts, what it answers or is answered by, its evidence; of people those within them. In this order, each once. */
export function listRevealed(graph: ReportGraph, node: GraphNode): string[] {
  return [...new Set(listEnds(graph, node))].filter((id) => id !== node.id && graph.nodes.has(id));
}

function listEnds(graph: ReportGraph, node: GraphNode): string[] {
  const { id } = node;
  if (isClaim(node)) {
    return [
      ...node.partIds,
      ...linksFrom(graph, id, 'MITIGATES').map((link) => link.to),
      ...linksTo(graph, id, 'MITIGATES').map((link) => link.from),
      ...linksTo(graph, id, 'EVIDENCES').map((link) => link.from),
    ];
  }
  if (node.kind === 'AUDIENCE') return narrowerOf(graph, id).map((audience) => audience.id);
  return linksFrom(graph, id, 'EVIDENCES').map((link) => link.to);
}

export interface Revealed {
  readonly ids: readonly string[];
  readonly more: readonly More[];
}

/** Capped, so that a hub opens a page at a time. */
export function reveal(graph: ReportGraph, node: GraphNode, opened: Opened): Revealed {
  const all = listRevealed(graph, node);
  const ids = all.slice(0, allow(opened, node.id, 'ANY', REVEALED_FIRST));
  return { ids, more: makeMore(opened, node.id, 'ANY', all.length - ids.length) };
}

/** Every node up to so many links away, the nearest first. */
export function findWorld(graph: ReportGraph, starts: Iterable<string>, depth: number): Set<string> {
  const world = new Set([...starts].filter((id) => graph.nodes.has(id)));
  let edge = [...world];
  for (let step = 0; step < depth; step += 1) {
    const ends = edge.flatMap((id) => (graph.linksAt.get(id) ?? []).map(({ from, to }) => (from === id ? to : from)));
    edge = [...new Set(ends)].filter((id) => graph.nodes.has(id) && !world.has(id));
    for (const id of edge) world.add(id);
  }
  return world;
}
