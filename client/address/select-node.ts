import type { ViewState } from './view-state.ts';

type Selection = Pick<ViewState, 'node' | 'also'>;

/** One more selected with those that are, or one less. The first of them leads. */
export function selectAlso({ node, also }: Selection, id: string): Selection {
  const all = [...(node === null ? [] : [node]), ...also];
  const next = all.includes(id) ? all.filter((one) => one !== id) : [...all, id];
  return { node: next[0] ?? null, also: next.slice(1) };
}

/** This one alone. */
export function selectOnly(id: string | null): Selection {
  return { node: id, also: [] };
}

/** Whether two views differ in the node that is selected and, at most, in what comes with it: the pane of a phone, the version of the data. */
export function differInNode(one: ViewState, other: ViewState): boolean {
  const besides = (view: ViewState): string => JSON.stringify({ ...view, node: null, pane: null, data: null });
  return one.node !== other.node && besides(one) === besides(other);
}
