import type { Loaded } from './small-database.ts';

const NO_ROWS = /Connection$|^PageInfo$|^Query$/;

/** Whether an answer tells of anything in the graph: not only of the edition, counts of nothing, pages without rows, and the names of types. */
export function hasRows(value: unknown, loaded: Loaded): boolean {
  if (typeof value === 'number') return value > 0;
  if (typeof value === 'string') return !Object.values(loaded).includes(value) && !NO_ROWS.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => hasRows(inner, loaded));
}
