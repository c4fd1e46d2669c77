import type { NodeKind } from '../report/report-graph.ts';
import { orderColumns } from './order-columns.ts';
import type { Scene, SceneGroup } from './scene.ts';

const COLUMNS: readonly (readonly NodeKind[])[] = [
  ['RECOMMENDATION'],
  ['CONCERN', 'FINDING'],
  ['AUDIENCE'],
  ['QUOTE', 'STATISTIC'],
];
export const INDENT_PX = 10;
export const EDGE_PX = 12;
export const GAP_PX = { column: 38, namedColumn: 124, node: 12, group: 18, band: 44 };
const COLUMN_WIDTH_PX = { least: 112, most: 280 };
/** Beside lanes, names of people need less room than what they say. */
const BESIDE_LANES = 0.6;

export interface Column {
  readonly kinds: readonly NodeKind[];
  /** What stands in it and in no lane. */
  readonly groups: readonly SceneGroup[];
  readonly x: number;
  readonly widthPx: number;
}

/** Only columns that hold something. `named`: links wear their names, which need room. */
export function setColumns(scene: Scene, widthPx: number, named: boolean): Column[] {
  const ordered = orderColumns(scene);
  const present = new Set([...scene.nodes.values()].map(({ node }) => node.kind));
  const filled = COLUMNS.filter((kinds) => kinds.some((kind) => present.has(kind)));
  const gapPx = named ? GAP_PX.namedColumn : GAP_PX.column;
  const isBeside = scene.lanes.length > 0 && filled.length < COLUMNS.length;
  const weights = filled.map((kinds) => (isBeside && kinds.includes('AUDIENCE') ? BESIDE_LANES : 1));
  const room = widthPx - 2 * EDGE_PX - (filled.length - 1) * gapPx;
  const unit =
    room /
    Math.max(
      weights.reduce((sum, weight) => sum + weight, 0),
      1,
    );
  let left = EDGE_PX;
  return filled.map((kinds, index) => {
    const wanted = Math.floor(unit * (weights[index] ?? 1));
    const width = Math.min(Math.max(wanted, COLUMN_WIDTH_PX.least), COLUMN_WIDTH_PX.most);
    const x = left + width / 2;
    left += width + gapPx;
    return { kinds, groups: ordered.filter(({ kind }) => kinds.includes(kind)), widthPx: width, x };
  });
}
