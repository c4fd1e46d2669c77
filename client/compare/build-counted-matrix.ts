/** What the API counted, as a table of numbers that open. Pure. */
import type { AXES, MEASURES } from '../address/compare-fields.ts';
import type { MatrixQuery } from '../generated/graphql.ts';
import { FINDING_KIND_NAMES, KIND_NAMES } from '../strings/common.ts';
import { matrix as words } from '../strings/matrix.ts';
import type { WordsScope } from './find-cell-words.ts';
import type { MatrixHeading, MatrixModel } from './matrix-model.ts';
import { ALL, nameCell, NONE } from './matrix-model.ts';

type AxisName = (typeof AXES)[number];
type Counted = NonNullable<MatrixQuery['matrix']>;
export interface CountedMatrix extends MatrixModel {
  /** The members of each cell, at most 100 of one. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** What each row and column counts: itself, and what is narrower; nothing where it stands for what has none. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
}
export interface Axes {
  readonly rows: AxisName;
  readonly columns: AxisName;
  readonly measure: (typeof MEASURES)[number];
}

/** Rows and columns with most in them come first, what has none last. */
export function buildCountedMatrix(counted: Counted, axes: Axes): CountedMatrix {
  const cells = counted.cells.map((cell) => ({ ...cell, key: nameCell(cell.row ?? NONE, cell.column ?? NONE) }));
  return {
    corner: words.axisChoices[axes.rows],
    rows: orderHeadings(counted.rows, axes.rows),
    columns: orderHeadings(counted.columns, axes.columns),
    cells: new Map(cells.map(({ key, total }) => [key, { total, tags: [], told: words.counted(total, axes.measure) }])),
    within: new Map([...counted.rows, ...counted.columns].map(listWithin)),
    members: new Map(cells.map((cell) => [cell.key, cell[axes.measure].edges.map(({ node }) => node.id)])),
  };
}

const listWithin = ({ id, narrower }: Counted['rows'][number]): [string, Set<string>] =>
  id === null ? [NONE, new Set()] : [id, new Set([id, ...narrower.map((one) => one.id)])];

/** Whose words, heard where, stand behind a cell. */
export function scopeOf({ within }: CountedMatrix, axes: Axes, row: string, column: string): WordsScope {
  const parted: Partial<Record<AxisName, ReadonlySet<string>>> = {};
  for (const [axis, id] of [
    [axes.rows, row],
    [axes.columns, column],
  ] as const) {
    const counted = within.get(id);
    if (counted !== undefined) parted[axis] = counted;
  }
  return { audience: parted.audience, strand: parted.strand, region: parted.region };
}

/** Each member once. A row as a whole has what its cells have, for no member stands in no column; so a column. */
export function findMembers({ members }: CountedMatrix, row: string, column: string): string[] {
  const found = [...members].filter(([key]) => {
    const ofRow = row === ALL || key.startsWith(nameCell(row, ''));
    return ofRow && (column === ALL || key.endsWith(nameCell('', column)));
  });
  return [...new Set(found.flatMap(([, ids]) => ids))];
}

function orderHeadings(headings: Counted['rows'], axis: AxisName): MatrixHeading[] {
  return [...headings]
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.total - a.total)
    .map((heading) => ({ id: heading.id ?? NONE, label: nameHeading(heading, axis), depth: 0, total: heading.total }));
}

function nameHeading({ id, node }: Counted['rows'][number], axis: AxisName): string {
  if (id === null) return words.nobody[axis];
  if (axis === 'kind') return nameKind(id);
  const { audience, strand, theme, region } = { audience: '', strand: '', theme: '', region: '', ...node };
  return [audience, strand, theme, region].find((name) => name !== '') ?? id;
}

function nameKind(kind: string): string {
  const claims: Readonly<Record<string, { readonly many: string }>> = KIND_NAMES;
  const findings: Readonly<Record<string, string>> = FINDING_KIND_NAMES;
  return claims[kind]?.many ?? findings[kind] ?? kind;
}
