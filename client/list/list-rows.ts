/** The list that mirrors the graph: what is lit by kind, themes as the graph has them, in them headlines, in them their parts. Pure. */
import type { More } from '../graph-view/opened.ts';
import { listRevealed } from '../graph-view/reveal.ts';
import type { NodeState, Scene, SceneLane, SceneNode } from '../graph-view/scene.ts';
import type { GraphNode, NodeKind, ReportGraph } from '../report/report-graph.ts';
import { KIND_NAMES } from '../strings/common.ts';
import { explore as words } from '../strings/explore.ts';

export interface NodeRow {
  readonly is: 'node';
  /** The node's. */
  readonly id: string;
  readonly node: GraphNode;
  readonly state: NodeState;
  /** Whether opening it brings something, here and in the graph. */
  readonly opens: boolean;
  readonly parts: readonly ListRow[];
}
/** What is not shown yet, or the way back: does what the same count in the graph does. */
export interface MoreRow {
  readonly is: 'more';
  readonly id: string;
  readonly token: string;
  readonly name: string;
  readonly parts: readonly never[];
}
export type ListRow = NodeRow | MoreRow;
export interface ListGroup {
  /** `kind CONCERN` or `lane theme/access`: no node is called so. */
  readonly id: string;
  readonly name: string;
  /** Null for a theme. */
  readonly kind: NodeKind | null;
  readonly rows: readonly ListRow[];
  /** How many of them there are, and how many of these stand in the view. */
  readonly count: number;
  readonly shownCount: number;
  readonly litCount: number;
}

export function makeListGroups(graph: ReportGraph, scene: Scene): ListGroup[] {
  const groups = scene.groups.map(({ kind, front, behind }) =>
    makeKindGroup(graph, scene, kind, [...front, ...behind]),
  );
  const lanes = scene.lanes.map((lane) => makeLaneGroup(graph, scene, lane));
  const [people, others] = [groups.filter(isPeople), groups.filter((group) => !isPeople(group))];
  const isLit = groups.some(({ litCount }) => litCount > 0);
  const rest = scene.more.filter(({ owner }) => owner === 'lanes').map((more) => makeMore(more, words.themes));
  const last = rest.length === 0 ? [] : [{ ...EMPTY, id: 'lanes', name: words.themes, rows: rest }];
  return isLit ? [...others, ...people, ...lanes, ...last] : [...others, ...lanes, ...last, ...people];
}

const EMPTY = { kind: null, count: 0, shownCount: 0, litCount: 0 };
const isPeople = ({ kind }: ListGroup): boolean => kind === 'AUDIENCE';

function makeKindGroup(graph: ReportGraph, scene: Scene, kind: NodeKind, items: readonly SceneNode[]): ListGroup {
  const capped = scene.more.filter((more) => more.kind === kind && !scene.nodes.has(more.owner));
  const name = KIND_NAMES[kind].many;
  return {
    id: `kind ${kind}`,
    kind,
    name,
    rows: [...makeRows(graph, scene, items), ...capped.map((more) => makeMore(more, name))],
    count: items.length + capped.reduce((sum, more) => sum + more.count, 0),
    shownCount: items.length,
    litCount: items.filter(({ state }) => state === 'lit').length,
  };
}

function makeLaneGroup(graph: ReportGraph, scene: Scene, lane: SceneLane): ListGroup {
  const name = lane.name === '' ? words.noTheme : lane.name;
  const back: MoreRow = { is: 'more', id: `fewer ${lane.id}`, token: lane.id, name: words.showFewer(name), parts: [] };
  return {
    id: `lane ${lane.id}`,
    kind: null,
    name,
    rows: [
      ...makeRows(graph, scene, lane.items),
      ...lane.more.map((more) => makeMore(more, name)),
      ...(lane.isOpen ? [back] : []),
    ],
    count: lane.count,
    shownCount: lane.count - lane.more.reduce((sum, more) => sum + more.count, 0),
    litCount: 0,
  };
}

/** Each node once, beneath the one that it is part of or that brought it. */
function makeRows(graph: ReportGraph, scene: Scene, items: readonly SceneNode[]): NodeRow[] {
  const here = new Set(items.map(({ node }) => node.id));
  const under = new Map<string | null, SceneNode[]>();
  for (const item of items) {
    const parent = item.under !== null && here.has(item.under) ? item.under : null;
    under.set(parent, [...(under.get(parent) ?? []), item]);
  }
  const unfold = (parent: string | null): NodeRow[] => (under.get(parent) ?? []).map(makeRow);
  const makeRow = ({ node, state }: SceneNode): NodeRow => {
    const capped = scene.more.filter(({ owner }) => owner === node.id).map((more) => makeMore(more, node.label));
    const parts = [...unfold(node.id), ...capped];
    return { is: 'node', id: node.id, node, state, opens: opens(graph, node), parts };
  };
  return unfold(null);
}

const opens = (graph: ReportGraph, node: GraphNode): boolean => listRevealed(graph, node).length > 0;

function makeMore({ id, token, kind, count }: More, of: string): MoreRow {
  const isKind = kind !== 'ANY' && KIND_NAMES[kind].many !== of;
  const name = isKind ? words.showMoreKind(count, KIND_NAMES[kind].many, of) : words.showMore(count, of);
  return { is: 'more', id, token, name, parts: [] };
}
