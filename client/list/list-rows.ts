/** The list that mirrors the graph: kinds, in them headlines, in them their parts. Pure. */
import type { NodeState, Scene, SceneGroup } from '../graph-view/scene.ts';
import type { GraphNode, NodeKind, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { readClaim } from '../threads/family.ts';
import type { Thread } from '../threads/find-thread.ts';

export interface ListRow {
  /** The node's. */
  readonly id: string;
  readonly node: GraphNode;
  readonly state: NodeState;
  readonly parts: readonly ListRow[];
}
export interface ListGroup {
  /** `kind CONCERN`: no node is called so. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly rows: readonly ListRow[];
  /** How many nodes of the kind stand in the view, and how many of these are on the thread. */
  readonly count: number;
  readonly litCount: number;
}

export function makeListGroups(graph: ReportGraph, scene: Scene, thread: Thread | null): ListGroup[] {
  return scene.groups.map((group) => makeGroup(graph, scene, group, thread));
}

function makeGroup(
  graph: ReportGraph,
  scene: Scene,
  { kind, front, behind }: SceneGroup,
  thread: Thread | null,
): ListGroup {
  const items = [...front, ...behind];
  const tops = items.filter(({ node }) => !hasParentHere(scene, node));
  return {
    id: `kind ${kind}`,
    kind,
    rows: tops.map(({ node }) => makeRow(graph, node, thread)),
    count: items.length,
    litCount: items.filter(({ state }) => state === 'lit').length,
  };
}

function hasParentHere(scene: Scene, node: GraphNode): boolean {
  return isClaim(node) && node.parentId !== null && scene.nodes.has(node.parentId);
}

/** Parts are listed at every time, also where the graph shows only their headline. */
function makeRow(graph: ReportGraph, node: GraphNode, thread: Thread | null): ListRow {
  const parts = isClaim(node) ? node.partIds.flatMap((id) => readClaim(graph, id) ?? []) : [];
  return {
    id: node.id,
    node,
    state: lightOf(node.id, thread),
    parts: parts.map((part) => makeRow(graph, part, thread)),
  };
}

function lightOf(id: string, thread: Thread | null): NodeState {
  if (thread === null) return 'rest';
  if (thread.nodes.has(id)) return 'lit';
  return thread.apart.nodes.has(id) ? 'apart' : 'faded';
}
