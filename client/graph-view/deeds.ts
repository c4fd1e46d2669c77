/** What can be done with what is selected: a name and a change of the address each. Pure; the menus of the canvas and of the list show the same. */
import type { ViewState } from '../address/view-state.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { explore as words } from '../strings/explore.ts';
import { MENU_WAYS, putNode, stepFrom } from './move-node.ts';
import { toggleOpen } from './opened.ts';
import { listRevealed } from './reveal.ts';

interface Standing {
  readonly x: number;
  readonly y: number;
}
export interface Deed {
  readonly id: string;
  readonly name: string;
  readonly change: Partial<ViewState>;
}

/**
 * In the order of the menu. Nothing where nothing is selected. `at`: whose menu it is, where that is not what is selected. `place`: where it
 * stands in the picture, where it can be moved.
 */
export function listDeeds(
  graph: ReportGraph,
  state: ViewState,
  at: string | null = state.node,
  place: Standing | null = null,
): Deed[] {
  const node = at === null ? undefined : graph.nodes.get(at);
  if (node === undefined) return [];
  const isAlone = at !== state.node;
  const all = isAlone ? [node.id] : [node.id, ...state.also];
  return [
    ...(isAlone ? chooseDeeds(state, node.id) : []),
    ...openDeed(graph, state, node.id),
    ...nearDeeds(state, node.id),
    ...pathDeeds(state, all, isAlone),
    { id: 'hide', name: all.length > 1 ? words.hideAll(all.length) : words.hide, change: hide(state, all) },
    ...(place === null ? [] : moveDeeds(state, node.id, place)),
    ...pinDeeds(state, all, place),
  ];
}

function chooseDeeds(state: ViewState, id: string): Deed[] {
  const select: Deed = { id: 'select', name: words.select, change: { node: id, also: [], at: null } };
  if (state.node === null || state.also.includes(id)) return [select];
  return [select, { id: 'also', name: words.selectAlso, change: { also: [...state.also, id] } }];
}

function openDeed(graph: ReportGraph, { open }: ViewState, id: string): Deed[] {
  const node = graph.nodes.get(id);
  if (node === undefined || listRevealed(graph, node).length === 0) return [];
  return [{ id: 'open', name: open.includes(id) ? words.close : words.open, change: { open: toggleOpen(open, id) } }];
}

const DEPTHS = [1, 2, 3] as const;

function nearDeeds({ near, node }: ViewState, id: string): Deed[] {
  const selected = node === id ? {} : { node: id, also: [] };
  const deeper = DEPTHS.filter((depth) => depth !== near || node !== id);
  const narrow = deeper.map((depth): Deed => ({
    id: `near ${String(depth)}`,
    name: words.near(depth),
    change: { ...selected, near: depth, to: null },
  }));
  return near === null ? narrow : [...narrow, { id: 'far', name: words.everything, change: { near: null } }];
}

/** Between the two that are selected, or from the one to the one that the menu is of. */
function pathDeeds({ node, to }: ViewState, all: readonly string[], isAlone: boolean): Deed[] {
  const [first, second] = isAlone ? [node, all[0]] : all;
  if (to !== null) return [{ id: 'no path', name: words.noPathDeed, change: { to: null } }];
  if (first === null || first === undefined || second === undefined || first === second) return [];
  if (!isAlone && all.length !== 2) return [];
  return [{ id: 'path', name: isAlone ? words.pathToThis : words.path, change: { to: second, also: [], near: null } }];
}

function hide(state: ViewState, ids: readonly string[]): Partial<ViewState> {
  const isSelected = state.node !== null && ids.includes(state.node);
  return {
    hidden: [...new Set([...state.hidden, ...ids])],
    ...(isSelected ? { node: null, also: [], to: null, near: null } : {}),
  };
}

/** What dragging does, without dragging. */
function moveDeeds({ moved }: ViewState, id: string, place: Standing): Deed[] {
  return MENU_WAYS.map((way) => ({
    id: `move ${way}`,
    name: words.move[way],
    change: { moved: putNode(moved, id, stepFrom(place, way, true)) },
  }));
}

/** What was moved or pinned stays where it is, whatever else comes, until it is let go or all is laid out another way. */
function pinDeeds({ moved }: ViewState, ids: readonly string[], place: Standing | null): Deed[] {
  const [first] = ids;
  if (!moved.some(({ id }) => ids.includes(id))) {
    if (place === null || first === undefined) return [];
    return [{ id: 'pin', name: words.pin, change: { moved: putNode(moved, first, place) } }];
  }
  return [{ id: 'unpin', name: words.unpin, change: { moved: moved.filter(({ id }) => !ids.includes(id)) } }];
}
