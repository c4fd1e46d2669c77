const NO_ROWS = /Connection$|^PageInfo$|^Query$/;

/** Whether an answer tells of anything in the graph: not only counts of nothing, pages without rows, and the names of types. */
export function hasRows(value: unknown, edition: string): boolean {
  if (typeof value === 'number') return value > 0;
  if (typeof value === 'string') return value !== edition && !NO_ROWS.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => hasRows(inner, edition));
}
