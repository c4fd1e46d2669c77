/**
 * Columns in the order of the thread: what is recommended, what it answers, who raised it, in what words. A lit thread stands above what it
 * leaves behind. Pure: same scene and width, same places.
 */
import type { NodeKind } from '../report/report-graph.ts';
import type { NodeText } from './node-size.ts';
import { fitLabel } from './node-size.ts';
import { orderColumns } from './order-columns.ts';
import type { Scene, SceneGroup, SceneNode } from './scene.ts';

const COLUMNS: readonly (readonly NodeKind[])[] = [
  ['RECOMMENDATION'],
  ['CONCERN', 'FINDING'],
  ['AUDIENCE'],
  ['QUOTE', 'STATISTIC'],
];
export const INDENT_PX = 10;
const EDGE_PX = 10;
const GAP_PX = { column: 38, namedColumn: 88, node: 12, group: 18, band: 44 };
const COLUMN_WIDTH_PX = { least: 112, most: 250 };
const HEADING_HEIGHT_PX = 26;

/** The middle of a node, and its size, in pixels at zoom 1. */
export interface Place extends NodeText {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}
/** Over a group of one kind; or, without a kind, over all that a thread leaves behind. `x` is where its words begin. */
export interface Heading {
  readonly kind: NodeKind | null;
  readonly band: 'front' | 'behind';
  readonly count: number;
  readonly x: number;
  readonly y: number;
}
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Column {
  readonly groups: readonly SceneGroup[];
  readonly x: number;
  readonly widthPx: number;
}

/** `named`: the links wear their names, which need room between the columns. */
export function layOutColumns(scene: Scene, widthPx: number, named = false): Layout {
  const columns = setColumns(scene, widthPx, named ? GAP_PX.namedColumn : GAP_PX.column);
  const front = layOutBand(columns, 'front', EDGE_PX);
  const hasFront = front.places.length > 0;
  const bandTop = hasFront ? front.bottom + GAP_PX.band : EDGE_PX;
  const behind = layOutBand(columns, 'behind', bandTop);
  const band: Heading = { kind: null, band: 'behind', count: 0, x: EDGE_PX, y: bandTop - HEADING_HEIGHT_PX / 2 };
  const last = columns.at(-1);
  return {
    places: new Map([...front.places, ...behind.places]),
    headings: [...front.headings, ...(hasFront && behind.places.length > 0 ? [band] : []), ...behind.headings],
    widthPx: last === undefined ? 0 : last.x + last.widthPx / 2 + EDGE_PX,
    heightPx: Math.max(front.bottom, behind.bottom) + EDGE_PX,
  };
}

function setColumns(scene: Scene, widthPx: number, gapPx: number): Column[] {
  const ordered = orderColumns(scene);
  const filled = COLUMNS.map((kinds) => ordered.filter(({ kind }) => kinds.includes(kind))).filter(
    (groups) => groups.length > 0,
  );
  const room = (widthPx - 2 * EDGE_PX - (filled.length - 1) * gapPx) / Math.max(filled.length, 1);
  const width = Math.floor(Math.min(Math.max(room, COLUMN_WIDTH_PX.least), COLUMN_WIDTH_PX.most));
  return filled.map((groups, index) => ({
    groups,
    widthPx: width,
    x: EDGE_PX + width / 2 + index * (width + gapPx),
  }));
}

interface Band {
  readonly places: readonly (readonly [string, Place])[];
  readonly headings: readonly Heading[];
  readonly bottom: number;
}

function layOutBand(columns: readonly Column[], band: Heading['band'], top: number): Band {
  const stacks = columns.map((column) => stackColumn(column, band, top));
  return {
    places: stacks.flatMap(({ places }) => places),
    headings: stacks.flatMap(({ headings }) => headings),
    bottom: Math.max(top, ...stacks.map(({ bottom }) => bottom)),
  };
}

function stackColumn({ groups, x, widthPx }: Column, band: Heading['band'], top: number): Band {
  const places: (readonly [string, Place])[] = [];
  const headings: Heading[] = [];
  let y = top;
  for (const group of groups.filter((one) => one[band].length > 0)) {
    if (y > top) y += GAP_PX.group;
    headings.push({
      kind: group.kind,
      band,
      count: group[band].length,
      x: x - widthPx / 2,
      y: y + HEADING_HEIGHT_PX / 2,
    });
    y += HEADING_HEIGHT_PX;
    for (const item of group[band]) {
      const place = placeNode(item, x, y, widthPx);
      places.push([item.node.id, place]);
      y += place.heightPx + GAP_PX.node;
    }
  }
  return { places, headings, bottom: y };
}

function placeNode({ node, depth }: SceneNode, x: number, top: number, columnWidthPx: number): Place {
  const indent = Math.min(depth, 2) * INDENT_PX;
  const widthPx = columnWidthPx - indent;
  const text = fitLabel(node, widthPx);
  return { ...text, widthPx, x: x + indent / 2, y: top + text.heightPx / 2 };
}
