/** What stands on the page and in which light: pure, from the graph, the lit thread and the filter. */
import { findShownKinds } from '../filters/kinds.ts';
import type { GraphNode, NodeKind, ReportGraph } from '../report/report-graph.ts';
import { isClaim, NODE_KINDS } from '../report/report-graph.ts';
import { findHeadlines } from '../threads/family.ts';
import type { Thread } from '../threads/find-thread.ts';
import { chooseLinks } from './scene-links.ts';
import type { SceneLink } from './scene-links.ts';

/** `rest`: nothing is selected. `apart`: the text says less worried, did not raise it, or speaks against it. */
export type NodeState = 'rest' | 'lit' | 'apart' | 'faded';

export interface SceneNode {
  readonly node: GraphNode;
  readonly state: NodeState;
  readonly selected: boolean;
  /** How many of its headlines stand above it on the page. */
  readonly depth: number;
}
export interface SceneGroup {
  readonly kind: NodeKind;
  /** The thread, or everything where there is none; a headline before its parts. */
  readonly front: readonly SceneNode[];
  /** What a lit thread leaves behind. */
  readonly behind: readonly SceneNode[];
}
export interface Scene {
  readonly groups: readonly SceneGroup[];
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly links: readonly SceneLink[];
  /** How many nodes of the thread the filter hides. */
  readonly hiddenCount: number;
}

export function buildScene(graph: ReportGraph, thread: Thread | null, chosen: readonly NodeKind[] | null): Scene {
  const lightUp = lightOf(thread);
  const shownKinds = findShownKinds(chosen, thread !== null);
  const restKinds = findShownKinds(chosen, false);
  const shown = [...graph.nodes.values()].filter((node) => {
    const state = lightUp(node.id);
    if (node.id === thread?.start) return true;
    if (state === 'lit' || state === 'apart') return shownKinds.includes(node.kind);
    return restKinds.includes(node.kind) && standsAtRest(node);
  });
  const groups = NODE_KINDS.map((kind) => groupNodes(graph, shown, kind, thread)).filter(isFilled);
  const nodes = new Map(
    groups.flatMap(({ front, behind }) => [...front, ...behind]).map((item) => [item.node.id, item]),
  );
  const hidden = [...(thread?.nodes ?? [])].filter((id) => !nodes.has(id));
  return { groups, nodes, links: chooseLinks(graph, thread, nodes), hiddenCount: hidden.length };
}

function lightOf(thread: Thread | null): (id: string) => NodeState {
  if (thread === null) return () => 'rest';
  return (id) => (thread.nodes.has(id) ? 'lit' : thread.apart.nodes.has(id) ? 'apart' : 'faded');
}

/** Headlines stand for their parts. */
const standsAtRest = (node: GraphNode): boolean => !isClaim(node) || node.parentId === null;

function groupNodes(
  graph: ReportGraph,
  shown: readonly GraphNode[],
  kind: NodeKind,
  thread: Thread | null,
): SceneGroup {
  const light = lightOf(thread);
  const nodes = orderNodes(shown.filter((node) => node.kind === kind));
  const present = new Set(nodes.map(({ id }) => id));
  const items = nodes.map((node): SceneNode => {
    const depth = isClaim(node) ? findHeadlines(graph, node).filter(({ id }) => present.has(id)).length : 0;
    return { node, state: light(node.id), selected: node.id === thread?.start, depth };
  });
  const behind = items.filter(({ state }) => state === 'faded');
  const front = items.filter(({ state }) => state !== 'faded');
  return { kind, behind, front: [...front.filter(isNotApart), ...front.filter((item) => !isNotApart(item))] };
}

/** Report order, each headline followed by its parts. */
function orderNodes(nodes: readonly GraphNode[]): GraphNode[] {
  const byParent = new Map<string | null, GraphNode[]>();
  const present = new Set(nodes.map(({ id }) => id));
  for (const node of [...nodes].sort((a, b) => a.order - b.order)) {
    const parent = isClaim(node) && node.parentId !== null && present.has(node.parentId) ? node.parentId : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), node]);
  }
  const unfold = (parent: string | null): GraphNode[] =>
    (byParent.get(parent) ?? []).flatMap((node) => [node, ...unfold(node.id)]);
  return unfold(null);
}

const isFilled = ({ front, behind }: SceneGroup): boolean => front.length + behind.length > 0;
const isNotApart = ({ state }: SceneNode): boolean => state !== 'apart';
