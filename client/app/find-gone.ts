/** Which of the things that an address names the report does not have, and what is left without them. Pure. */
import type { ViewState } from '../address/view-state.ts';
import { listOwners } from '../graph-view/opened.ts';
import { isNamed } from '../report/list-named.ts';
import type { ReportGraph } from '../report/report-graph.ts';

export interface Gone {
  /** Each once. */
  readonly names: readonly string[];
  /** What the views show: without them, but for the selection and the filters, which have words of their own for what is gone. */
  readonly shown: Partial<ViewState>;
  /** Of the selection and the filters, what is left. */
  readonly asked: Partial<ViewState>;
}

type IsThere = (id: string) => boolean;

/** What is open may belong to the picture itself. */
const OF_PICTURE = ['thread', 'audiences', 'lanes', 'none'];

export function findGone(graph: ReportGraph, state: ViewState): Gone {
  const names = new Set<string>();
  const isNode: IsThere = (id) => graph.nodes.has(id);
  const isAudience: IsThere = (id) => graph.nodes.get(id)?.kind === 'AUDIENCE';
  const isOneOfSome: IsThere = (id) => isNamed(graph, id);
  const isOpened: IsThere = (id) => OF_PICTURE.includes(id) || isNode(id) || isOneOfSome(id);
  // Kinds of claims, and rows and columns as a whole, have no slash in their names.
  const isOfCell: IsThere = (id) => !id.includes('/') || isNode(id) || isOneOfSome(id);
  const keep = (ids: readonly string[], isThere: IsThere): string[] => {
    for (const id of ids) if (!isThere(id)) names.add(id);
    return ids.filter(isThere);
  };
  const keepOne = (id: string | null, isThere: IsThere): string | null =>
    keep(id === null ? [] : [id], isThere)[0] ?? null;
  const keepCell = (cell: string): string => (keep(cell.split('~'), isOfCell).join('~') === cell ? cell : '');
  return {
    shown: {
      also: keep(state.also, isNode),
      open: state.open.filter((token) => keep(listOwners([token]), isOpened).length > 0),
      to: keepOne(state.to, isNode),
      hidden: keep(state.hidden, isNode),
      moved: state.moved.filter(({ id }) => keep([id], isNode).length > 0),
      left: keepOne(state.left, isAudience),
      right: keepOne(state.right, isAudience),
      cell: keepCell(state.cell),
      pair: keep(state.pair, isOneOfSome),
    },
    asked: {
      node: keepOne(state.node, isNode),
      audience: keep(state.audience, isAudience),
      strand: keep(state.strand, isOneOfSome),
      region: keep(state.region, isOneOfSome),
      theme: keep(state.theme, isOneOfSome),
    },
    names: [...names],
  };
}
