/** A table of numbers that open, whatever is counted in it. */

export interface MatrixHeading {
  readonly id: string;
  readonly label: string;
  /** How far it stands in: 0, or 1 for a part of what stands above it. */
  readonly depth: number;
  /** Distinct members; null where that is not counted. */
  readonly total: number | null;
}
export interface MatrixCellModel {
  readonly total: number;
  /** Words beside the number, such as `less`. */
  readonly tags: readonly string[];
  /** What a screen reader hears: the number and the words in full. */
  readonly told: string;
}
export interface MatrixModel {
  readonly corner: string;
  readonly rows: readonly MatrixHeading[];
  readonly columns: readonly MatrixHeading[];
  /** By `nameCell`; what is not there is empty. */
  readonly cells: ReadonlyMap<string, MatrixCellModel>;
}

/** The open cell, as the address has it. `ALL` for a row or column as a whole. */
export const ALL = '*';
/** For what has none of a kind. */
export const NONE = 'none';
const BETWEEN = '~';
export const nameCell = (row: string, column: string): string => `${row}${BETWEEN}${column}`;

export function readCell(name: string): { readonly row: string; readonly column: string } | null {
  const [row, column, ...rest] = name.split(BETWEEN);
  return row === undefined || column === undefined || rest.length > 0 ? null : { row, column };
}

/** Whether anything stands in a cell; in a row or column as a whole, where their totals are counted. */
export function holdsCell({ rows, columns, cells }: MatrixModel, row: string, column: string): boolean {
  const counts = (headings: readonly MatrixHeading[], id: string): boolean =>
    headings.some((heading) => heading.id === id && heading.total !== null);
  if (row === ALL) return counts(columns, column);
  return column === ALL ? counts(rows, row) : cells.has(nameCell(row, column));
}

/** 1 to 5 by how much of the most it is; 0 for none. */
export function heatOf(total: number, most: number): number {
  return total === 0 || most === 0 ? 0 : Math.max(1, Math.ceil((5 * total) / most));
}

export function findMost({ cells }: MatrixModel): number {
  return [...cells.values()].reduce((most, { total }) => Math.max(most, total), 0);
}
