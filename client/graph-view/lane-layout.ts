/** A lane for each theme, across the columns of what is recommended and what it answers. Pure. */
import type { Column } from './columns.ts';
import { EDGE_PX } from './columns.ts';
import { HEADING_HEIGHT_PX, MORE_HEIGHT_PX, stackMores, stackNodes } from './layered-layout.ts';
import type { Box, Heading, LaneBox, MorePlace, Place } from './layout.ts';
import { FONT_SIZE_PX } from './node-size.ts';
import type { More } from './opened.ts';
import type { Scene, SceneLane } from './scene.ts';
import { measureText, wrapLabel } from './wrap-label.ts';

const PAD_PX = { side: 8, below: -3, between: 7, title: 27 };
const BUTTON_WIDTH_PX = 96;
/** A title is bold, and has a margin on both sides. */
const TITLE_BOLD = 1.08;
const TITLE_PAD_PX = 2 * PAD_PX.side;
const TITLE_LINE_PX = 17;
const TITLE_LINES_MOST = 2;

/** The lines of a lane's name; what has no room on two of them is cut. */
export const wrapTitle = (name: string, widthPx: number): string[] =>
  wrapLabel(name, (widthPx - TITLE_PAD_PX) / TITLE_BOLD + 1, FONT_SIZE_PX, TITLE_LINES_MOST);

/** How much higher a title is than one of a single line. */
export const titleMorePx = (name: string, widthPx: number): number =>
  (wrapTitle(name, widthPx).length - 1) * TITLE_LINE_PX;

interface Lanes {
  readonly places: readonly (readonly [string, Place])[];
  readonly headings: readonly Heading[];
  readonly boxes: readonly LaneBox[];
  readonly mores: readonly MorePlace[];
  readonly bottom: number;
}

export function layOutLanes(scene: Scene, columns: readonly Column[], top: number): Lanes {
  const across = columns.filter(({ kinds }) => !kinds.includes('AUDIENCE'));
  if (scene.lanes.length === 0 || across.length === 0) {
    return { places: [], headings: [], boxes: [], mores: [], bottom: top };
  }
  const isBehind = [...scene.nodes.values()].some(({ state }) => state === 'lit');
  const headings = across.flatMap((column) => headColumn(scene, column, top, isBehind));
  const laid: Lanes[] = [];
  let y = top + HEADING_HEIGHT_PX;
  for (const lane of scene.lanes) {
    const one = layOutLane(lane, scene.more, across, y, isBehind);
    laid.push(one);
    y = one.bottom + PAD_PX.between;
  }
  const rest = stackMores(
    scene.more.filter(({ owner }) => owner === 'lanes'),
    across[0] ?? { kinds: [], groups: [], x: 0, widthPx: 0 },
    y,
  );
  return {
    places: laid.flatMap(({ places }) => places),
    headings,
    boxes: laid.flatMap(({ boxes }) => boxes),
    mores: [...laid.flatMap(({ mores }) => mores), ...rest.mores],
    bottom: rest.bottom,
  };
}

function headColumn(scene: Scene, { kinds, x, widthPx }: Column, top: number, isBehind: boolean): Heading[] {
  const present = new Set(scene.lanes.flatMap(({ items }) => items).map(({ node }) => node.kind));
  const kind = kinds.find((one) => present.has(one));
  if (kind === undefined) return [];
  const band = isBehind ? 'behind' : 'front';
  return [{ kind, band, count: null, x: x - widthPx / 2, y: top + HEADING_HEIGHT_PX / 2 }];
}

function layOutLane(
  lane: SceneLane,
  more: readonly More[],
  columns: readonly Column[],
  top: number,
  isFaded: boolean,
): Lanes {
  const claims = columns.filter(({ kinds }) => !kinds.includes('QUOTE'));
  const [first, last] = [claims[0] ?? columns[0], claims.at(-1) ?? columns.at(-1)];
  if (first === undefined || last === undefined) return { places: [], headings: [], boxes: [], mores: [], bottom: top };
  const left = Math.max(first.x - first.widthPx / 2 - PAD_PX.side, EDGE_PX - PAD_PX.side);
  const right = last.x + last.widthPx / 2 + PAD_PX.side;
  const title = placeTitle(lane, left, top, right - left - BUTTON_WIDTH_PX);
  const inner = top + title.heightPx + 2;
  const stacks = columns.map((column) => stackLane(lane, more, column, inner));
  const bottom = Math.max(inner, ...stacks.map((stack) => stack.bottom)) + PAD_PX.below;
  const toggle = placeToggle(lane, right, top);
  const box: LaneBox = {
    id: lane.id,
    name: lane.name,
    isOpen: lane.isOpen,
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    widthPx: right - left,
    heightPx: bottom - top,
    title,
    isFaded,
  };
  return {
    places: stacks.flatMap(({ places }) => places),
    headings: [],
    boxes: [box],
    mores: [...toggle, ...stacks.flatMap(({ mores }) => mores)],
    bottom,
  };
}

function stackLane({ items, more, isOpen }: SceneLane, atNodes: readonly More[], column: Column, top: number) {
  const own = items.filter(({ node }) => column.kinds.includes(node.kind));
  const stack = stackNodes(own, column, top);
  const ids = new Set(own.map(({ node }) => node.id));
  const mores = [
    ...more.filter(({ kind }) => isOpen && kind !== 'ANY' && column.kinds.includes(kind)),
    ...atNodes.filter(({ owner }) => ids.has(owner)),
  ];
  const below = stackMores(mores, column, stack.bottom);
  return { places: stack.places, mores: below.mores, bottom: below.bottom };
}

function placeTitle({ name }: SceneLane, left: number, top: number, mostPx: number): Box {
  const widthPx = Math.min(measureText(name, FONT_SIZE_PX) * TITLE_BOLD + TITLE_PAD_PX, mostPx);
  const heightPx = PAD_PX.title - 2 + titleMorePx(name, mostPx);
  return { x: left + widthPx / 2, y: top + heightPx / 2 + 1, widthPx, heightPx };
}

/** At the right end of its title: what is behind it, or the way back. */
function placeToggle({ id, isOpen, more }: SceneLane, right: number, top: number): MorePlace[] {
  const closed = more.find(({ kind }) => kind === 'ANY');
  const toggle: More = { id: `fewer ${id}`, owner: id, kind: 'ANY', count: 0, token: id };
  const shown = isOpen ? toggle : closed;
  if (shown === undefined) return [];
  const widthPx = isOpen ? BUTTON_WIDTH_PX : 72;
  return [
    { more: shown, x: right - widthPx / 2 - 4, y: top + PAD_PX.title / 2, widthPx, heightPx: MORE_HEIGHT_PX - 4 },
  ];
}
