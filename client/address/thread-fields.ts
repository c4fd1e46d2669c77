/** How the view Threads is set out: as a table or a tree, from which end, in which order and groups, and what is open in it. */
import { flag, ids, maybeOneOf, oneOf, text } from './field.ts';

export const GROUPINGS = ['theme', 'audience', 'recommendation', 'concern'] as const;
export const SORTS = ['report', 'recommendation', 'concern', 'audiences', 'quotes', 'numbers'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Sort = (typeof SORTS)[number];

export const THREAD_FIELDS = {
  as: oneOf(['table', 'tree'], 'table'),
  from: oneOf(['recommendations', 'concerns'], 'recommendations'),
  group: maybeOneOf(GROUPINGS),
  sort: oneOf(SORTS, 'report'),
  /** The other way round. */
  order: flag('down'),
  /** Every thread, though something is selected. */
  threads: flag('all'),
  /** The count that is open: its row and its column, with a tilde between them. */
  opened: text,
  /** Groups of the table and branches of the tree that are open. */
  branches: ids,
} as const;
