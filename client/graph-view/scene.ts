/** What stands on the page and in which light: pure, from the graph, the lit thread, the filter and what is open. Never more than a person can read. */
import { findShownKinds } from '../filters/kinds.ts';
import type { GraphNode, LinkType, NodeKind, ReportGraph } from '../report/report-graph.ts';
import { isClaim, NODE_KINDS } from '../report/report-graph.ts';
import type { Thread } from '../threads/find-thread.ts';
import { chooseLanes } from './lanes.ts';
import type { More, Opened } from './opened.ts';
import { allow, makeMore, readOpened } from './opened.ts';
import { orderNodes } from './order-nodes.ts';
import { findWorld, reveal } from './reveal.ts';
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
  /** The open node that brought it here; null where it stands for itself. */
  readonly under: string | null;
}
export interface SceneGroup {
  readonly kind: NodeKind;
  /** The thread, or everything where there is none; a headline before its parts. */
  readonly front: readonly SceneNode[];
  /** What a lit thread leaves behind. */
  readonly behind: readonly SceneNode[];
}
export interface SceneLane {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly items: readonly SceneNode[];
  readonly more: readonly More[];
  readonly count: number;
}
export interface Scene {
  /** What stands in no lane. */
  readonly groups: readonly SceneGroup[];
  /** By theme; none where everything has room. Behind a lit thread, where there is one. */
  readonly lanes: readonly SceneLane[];
  /** What is capped in the groups, and at open nodes. */
  readonly more: readonly More[];
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly links: readonly SceneLink[];
  /** How many nodes of the thread the filter hides. */
  readonly hiddenCount: number;
  /** The greatest strength of any claim: a node filled to its end. */
  readonly strengthMost: number;
}

/** What the reader did to the picture. */
export interface SceneView {
  readonly open: readonly string[];
  readonly hidden: readonly string[];
  readonly near: number | null;
  /** Nodes selected beside the first. */
  readonly also: readonly string[];
  readonly without: readonly LinkType[];
}
export const UNTOUCHED: SceneView = { open: [], hidden: [], near: null, also: [], without: [] };

/** Up to here everything stands at rest; above it themes do, with their headlines. */
const AT_REST_MOST = 40;
const CAPS = { nodes: 400, front: 60, audiences: 8 };

export function buildScene(
  graph: ReportGraph,
  thread: Thread | null,
  chosen: readonly NodeKind[] | null,
  view: SceneView = UNTOUCHED,
): Scene {
  const opened = readOpened(view.open);
  const choice = chooseNodes(graph, thread, chosen, view);
  const front = capFront(choice.front, thread, opened);
  const isOverview = choice.rest.length > AT_REST_MOST;
  const rest = isOverview ? choice.rest.filter(({ kind }) => kind === 'AUDIENCE') : choice.rest;
  const audiences = isOverview ? capAudiences(rest, opened, choice.inFront) : { nodes: rest, more: [] };
  const inLanes = isOverview ? choice.rest.filter(({ kind }) => kind !== 'AUDIENCE') : [];
  const laid = chooseLanes(graph, inLanes, opened, CAPS.nodes - front.nodes.length - audiences.nodes.length);
  const stage = new Stage(graph, thread, view, opened, choice);
  stage.add([...front.nodes, ...audiences.nodes.filter((node) => !choice.inFront.has(node.id))]);
  const lanes = laid.lanes.map((lane) => stage.addLane(lane));
  return finish(stage, lanes, [...front.more, ...audiences.more, ...laid.more], chosen);
}

interface Choice {
  readonly front: readonly GraphNode[];
  readonly inFront: ReadonlySet<string>;
  /** What stands at rest, with what of it the thread lights. */
  readonly rest: readonly GraphNode[];
}

function chooseNodes(
  graph: ReportGraph,
  thread: Thread | null,
  chosen: readonly NodeKind[] | null,
  view: SceneView,
): Choice {
  const hidden = new Set(view.hidden);
  const shownKinds = new Set(findShownKinds(chosen, thread !== null));
  const restKinds = new Set(findShownKinds(chosen, false));
  const selected = selectedOf(thread, view);
  const world = view.near === null || thread === null ? null : findWorld(graph, selected, view.near);
  const isLit = ({ id }: GraphNode): boolean =>
    world === null ? thread !== null && (thread.nodes.has(id) || thread.apart.nodes.has(id)) : world.has(id);
  const there = [...graph.nodes.values()].filter(({ id }) => !hidden.has(id));
  const front = there.filter((node) => selected.has(node.id) || (isLit(node) && shownKinds.has(node.kind)));
  const rest = there.filter((node) => world === null && restKinds.has(node.kind) && standsAtRest(node));
  return { front, inFront: new Set(front.map(({ id }) => id)), rest };
}

function selectedOf(thread: Thread | null, { also }: SceneView): Set<string> {
  return new Set(thread === null ? [] : [thread.start, ...also]);
}

/** Headlines stand for their parts. */
const standsAtRest = (node: GraphNode): boolean => !isClaim(node) || node.parentId === null;

interface Capped {
  readonly nodes: readonly GraphNode[];
  readonly more: readonly More[];
}

function capFront(front: readonly GraphNode[], thread: Thread | null, opened: Opened): Capped {
  const kinds = NODE_KINDS.map((kind): Capped => {
    const all = orderNodes(front.filter((node) => node.kind === kind));
    const shown = all.slice(0, allow(opened, 'thread', kind, CAPS.front));
    const start = all.find(({ id }) => id === thread?.start);
    const nodes = start === undefined || shown.includes(start) ? shown : [start, ...shown];
    return { nodes, more: makeMore(opened, 'thread', kind, all.length - nodes.length) };
  });
  return { nodes: kinds.flatMap(({ nodes }) => nodes), more: kinds.flatMap(({ more }) => more) };
}

/** Who raised most comes first. */
function capAudiences(audiences: readonly GraphNode[], opened: Opened, inFront: ReadonlySet<string>): Capped {
  const all = orderNodes(audiences);
  const nodes = all.slice(0, allow(opened, 'audiences', 'AUDIENCE', CAPS.audiences));
  const left = all.slice(nodes.length).filter(({ id }) => !inFront.has(id));
  return { nodes, more: makeMore(opened, 'audiences', 'AUDIENCE', left.length) };
}

/** Takes nodes in, each once, with what they bring when they are open. */
class Stage {
  readonly graph: ReportGraph;
  readonly thread: Thread | null;
  readonly view: SceneView;
  readonly nodes = new Map<string, SceneNode>();
  readonly more: More[] = [];
  readonly #opened: Opened;
  readonly #choice: Choice;
  readonly #selected: ReadonlySet<string>;
  readonly #hidden: ReadonlySet<string>;

  constructor(graph: ReportGraph, thread: Thread | null, view: SceneView, opened: Opened, choice: Choice) {
    this.graph = graph;
    this.thread = thread;
    this.view = view;
    this.#opened = opened;
    this.#choice = choice;
    this.#selected = selectedOf(thread, view);
    this.#hidden = new Set(view.hidden);
  }

  /** What was added, in order. */
  add(nodes: readonly GraphNode[]): SceneNode[] {
    const ordered = orderNodes(nodes).filter(({ id }) => !this.nodes.has(id));
    const own = new Set(ordered.map(({ id }) => id));
    const items = ordered.map((node) => {
      const parent = isClaim(node) && node.parentId !== null && own.has(node.parentId) ? node.parentId : null;
      return this.#put(node, parent, false);
    });
    return items.flatMap((item) => [item, ...this.#open(item)]);
  }

  addLane(lane: ReturnType<typeof chooseLanes>['lanes'][number]): SceneLane {
    const own = lane.nodes.filter(({ id }) => !this.#choice.inFront.has(id));
    const items = NODE_KINDS.flatMap((kind) => this.add(own.filter((node) => node.kind === kind)));
    return { ...lane, items };
  }

  #put(node: GraphNode, under: string | null, isRevealed: boolean): SceneNode {
    const above = under === null ? undefined : this.nodes.get(under);
    const depth = above === undefined || !isSameColumn(above.node, node) ? 0 : above.depth + 1;
    const selected = this.#selected.has(node.id);
    const state = this.#light(node.id, isRevealed && above?.state !== 'faded');
    const item = { node, state, selected, depth, under };
    this.nodes.set(node.id, item);
    return item;
  }

  #open(item: SceneNode): SceneNode[] {
    if (!this.#opened.ids.has(item.node.id) || this.nodes.size >= CAPS.nodes) return [];
    const { ids, more } = reveal(this.graph, item.node, this.#opened);
    this.more.push(...more);
    const fresh = ids.flatMap((id) => {
      const node = this.graph.nodes.get(id);
      return node === undefined || this.nodes.has(id) || this.#hidden.has(id) ? [] : [node];
    });
    const items = fresh.map((node) => this.#put(node, item.node.id, true));
    return items.flatMap((one) => [one, ...this.#open(one)]);
  }

  #light(id: string, isInFront: boolean): NodeState {
    if (this.thread === null) return 'rest';
    if (this.thread.nodes.has(id)) return 'lit';
    if (this.thread.apart.nodes.has(id)) return 'apart';
    return isInFront || this.#choice.inFront.has(id) ? 'rest' : 'faded';
  }
}

/** A part hangs from its headline, a narrower audience from the broader one. */
const isSameColumn = (above: GraphNode, node: GraphNode): boolean => above.kind === node.kind;

function finish(
  stage: Stage,
  lanes: readonly SceneLane[],
  more: readonly More[],
  chosen: readonly NodeKind[] | null,
): Scene {
  const { graph, thread, nodes, view } = stage;
  const inLanes = new Set(lanes.flatMap(({ items }) => items).map(({ node }) => node.id));
  const loose = [...nodes.values()].filter(({ node }) => !inLanes.has(node.id));
  const lit = [...(thread?.nodes ?? [])];
  const shownKinds = findShownKinds(chosen, thread !== null);
  const hidden = lit.filter((id) => {
    const kind = graph.nodes.get(id)?.kind;
    return !nodes.has(id) && (kind === undefined || !shownKinds.includes(kind));
  });
  return {
    groups: NODE_KINDS.map((kind) => groupNodes(loose, kind)).filter(isFilled),
    lanes: lanes.filter((lane) => lane.items.length > 0 || lane.more.length > 0),
    more: [...more, ...stage.more],
    nodes,
    links: chooseLinks(graph, thread, nodes, view.without),
    hiddenCount: hidden.length,
    strengthMost: measureMost(graph),
  };
}

function groupNodes(loose: readonly SceneNode[], kind: NodeKind): SceneGroup {
  const items = loose.filter(({ node }) => node.kind === kind);
  const behind = items.filter(({ state }) => state === 'faded');
  const front = items.filter(({ state }) => state !== 'faded');
  return { kind, behind, front: [...front.filter(isNotApart), ...front.filter((item) => !isNotApart(item))] };
}

function measureMost(graph: ReportGraph): number {
  let most = 1;
  for (const node of graph.nodes.values()) if (isClaim(node) && node.strength > most) most = node.strength;
  return most;
}

const isFilled = ({ front, behind }: SceneGroup): boolean => front.length + behind.length > 0;
const isNotApart = ({ state }: SceneNode): boolean => state !== 'apart';
