/** Every part of the address. A view that needs more of it has a file of fields beside this, and a line here. */
import { NODE_KINDS } from '../report/report-graph.ts';
import type { NodeKind } from '../report/report-graph.ts';
import { COMPARE_FIELDS } from './compare-fields.ts';
import { EXPLORE_FIELDS } from './explore-fields.ts';
import type { Field } from './field.ts';
import { flag, id, ids, maybeOneOf, readSome, text } from './field.ts';
import { FILTER_FIELDS } from './filter-fields.ts';
import { QUERY_FIELDS } from './query-fields.ts';
import { READ_FIELDS } from './read-fields.ts';
import { THREAD_FIELDS } from './thread-fields.ts';

export const VIEWS = ['explore', 'threads', 'compare', 'read', 'query'] as const;
export const PANES = ['find', 'view', 'details'] as const;
export type View = (typeof VIEWS)[number];

/** Words to show in the report; start and end in code points of the source, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const NO_KINDS = 'none';
/** Null where the filter has not been touched. */
const kinds: Field<readonly NodeKind[] | null> = {
  start: null,
  read: (value) => (value === NO_KINDS ? [] : readSome(NODE_KINDS, value)),
  write: (value) => {
    if (value === null) return '';
    return value.length === 0 ? NO_KINDS : value.map((kind) => kind.toLowerCase()).join(',');
  },
};

const place: Field<Place | null> = {
  start: null,
  read: (value) => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(value);
    const read = { start: Number(match?.[1]), end: Number(match?.[2]) };
    return read.start < read.end ? read : null;
  },
  write: (value) => (value === null ? '' : `${String(value.start)}-${String(value.end)}`),
};

/** What the views were called once: old links hold. */
const FORMER: Readonly<Record<string, View>> = { graph: 'explore', report: 'read' };
const view: Field<View> = {
  start: 'explore',
  read: (value) => VIEWS.find((one) => one === value) ?? FORMER[value] ?? null,
  write: (value) => (value === 'explore' ? '' : value),
};

export const FIELDS = {
  view,
  /** Id of the selected node. */
  node: id,
  /** Further nodes selected with it. */
  also: ids,
  kinds,
  ...FILTER_FIELDS,
  ...EXPLORE_FIELDS,
  ...COMPARE_FIELDS,
  find: text,
  at: place,
  ...READ_FIELDS,
  ...THREAD_FIELDS,
  ...QUERY_FIELDS,
  /** Which pane a narrow screen shows; null leaves it to the selection. */
  pane: maybeOneOf(PANES),
  /** Links wear their names. */
  names: flag('shown'),
  /** The version of the data that the view was made with. */
  data: id,
} as const;
