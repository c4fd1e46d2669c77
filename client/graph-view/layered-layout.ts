/**
 * Columns in the order of the thread: what is recommended, what it answers, who raised it, in what words. A lit thread stands above what it
 * leaves behind; what has themes stands in lanes. Pure: same scene and width, same places.
 */
import type { Column } from './columns.ts';
import { EDGE_PX, GAP_PX, INDENT_PX, setColumns } from './columns.ts';
import { layOutLanes } from './lane-layout.ts';
import type { Heading, Layout, MorePlace, Place } from './layout.ts';
import { fitLabel } from './node-size.ts';
import type { More } from './opened.ts';
import type { Scene, SceneNode } from './scene.ts';

export const HEADING_HEIGHT_PX = 26;
export const MORE_HEIGHT_PX = 26;

/** `named`: the links wear their names, which need room between the columns. */
export function layOutColumns(scene: Scene, widthPx: number, named = false): Layout {
  const columns = setColumns(scene, widthPx, named);
  const isLit = [...scene.nodes.values()].some(({ state }) => state === 'lit');
  const front = layOutBand(
    columns,
    'front',
    EDGE_PX,
    isLit ? scene.more.filter(({ owner }) => owner !== 'audiences') : scene.more,
  );
  const hasFront = isLit && front.places.length > 0;
  const bandTop = hasFront ? front.bottom + GAP_PX.band : EDGE_PX;
  const behind = layOutBand(
    columns,
    'behind',
    bandTop,
    isLit ? scene.more.filter(({ owner }) => owner === 'audiences') : [],
  );
  const lanes = layOutLanes(scene, columns, bandTop);
  const left = behind.places.length + lanes.places.length > 0;
  const band: Heading = { kind: null, band: 'behind', count: null, x: EDGE_PX, y: bandTop - HEADING_HEIGHT_PX / 2 };
  const last = columns.at(-1);
  return {
    places: new Map([...front.places, ...behind.places, ...lanes.places]),
    headings: [...front.headings, ...(hasFront && left ? [band] : []), ...behind.headings, ...lanes.headings],
    lanes: lanes.boxes,
    mores: [...front.mores, ...behind.mores, ...lanes.mores],
    widthPx: last === undefined ? 0 : last.x + last.widthPx / 2 + EDGE_PX,
    heightPx: Math.max(front.bottom, behind.bottom, lanes.bottom) + EDGE_PX,
    isColumned: true,
  };
}

interface Band {
  readonly places: readonly (readonly [string, Place])[];
  readonly headings: readonly Heading[];
  readonly mores: readonly MorePlace[];
  readonly bottom: number;
}

function layOutBand(columns: readonly Column[], band: Heading['band'], top: number, more: readonly More[]): Band {
  const stacks = columns.map((column) => stackColumn(column, band, top, more));
  return {
    places: stacks.flatMap(({ places }) => places),
    headings: stacks.flatMap(({ headings }) => headings),
    mores: stacks.flatMap(({ mores }) => mores),
    bottom: Math.max(top, ...stacks.map(({ bottom }) => bottom)),
  };
}

function stackColumn(column: Column, band: Heading['band'], top: number, more: readonly More[]): Band {
  const { groups, x, widthPx } = column;
  const places: (readonly [string, Place])[] = [];
  const headings: Heading[] = [];
  const mores: MorePlace[] = [];
  let y = top;
  for (const group of groups.filter((one) => one[band].length > 0)) {
    if (y > top) y += GAP_PX.group;
    const isCapped = more.some(({ kind }) => kind === group.kind);
    const count = isCapped ? null : group[band].length;
    headings.push({ kind: group.kind, band, count, x: x - widthPx / 2, y: y + HEADING_HEIGHT_PX / 2 });
    const stack = stackNodes(group[band], column, y + HEADING_HEIGHT_PX);
    const own = more.filter(({ kind, owner }) => kind === group.kind || isAmong(group[band], owner));
    const below = stackMores(own, column, stack.bottom);
    places.push(...stack.places);
    mores.push(...below.mores);
    y = below.bottom;
  }
  return { places, headings, mores, bottom: y };
}

const isAmong = (items: readonly SceneNode[], owner: string): boolean => items.some(({ node }) => node.id === owner);

/** One below the other, from `top` down. */
export function stackNodes(items: readonly SceneNode[], column: Column, top: number) {
  let y = top;
  const places = items.map((item): readonly [string, Place] => {
    const place = placeNode(item, column.x, y, column.widthPx);
    y += place.heightPx + GAP_PX.node;
    return [item.node.id, place];
  });
  return { places, bottom: y };
}

export function stackMores(mores: readonly More[], { x, widthPx }: Column, top: number) {
  const placed = mores.map((more, index): MorePlace => ({
    more,
    x,
    y: top + MORE_HEIGHT_PX / 2 + index * (MORE_HEIGHT_PX + GAP_PX.node),
    widthPx: Math.min(widthPx, 150),
    heightPx: MORE_HEIGHT_PX,
  }));
  return { mores: placed, bottom: top + mores.length * (MORE_HEIGHT_PX + GAP_PX.node) };
}

export function placeNode({ node, depth }: SceneNode, x: number, top: number, columnWidthPx: number): Place {
  const indent = Math.min(depth, 2) * INDENT_PX;
  const widthPx = columnWidthPx - indent;
  const text = fitLabel(node, widthPx);
  return { ...text, widthPx, x: x + indent / 2, y: top + text.heightPx / 2 };
}
