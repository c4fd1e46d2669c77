/** Where a node is put by hand. Pure. */
import type { Moved } from '../address/explore-fields.ts';
import type { Step } from './walk.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far one step of the keyboard or of the menu leads, in pixels at zoom 1. */
const STEP_PX = 20;
const MENU_STEPS = 4;
const WAYS: Readonly<Record<Step, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
export const MENU_WAYS = ['up', 'down', 'left', 'right'] as const satisfies readonly Step[];
/** As far as the address can tell. */
const FARTHEST_PX = 999_999;

export function stepFrom({ x, y }: Point, way: Step, inMenu = false): Point {
  const px = inMenu ? STEP_PX * MENU_STEPS : STEP_PX;
  return { x: x + WAYS[way].x * px, y: y + WAYS[way].y * px };
}

/** The last that was moved is the last in the list. */
export function putNode(moved: readonly Moved[], id: string, { x, y }: Point): Moved[] {
  return [...moved.filter((one) => one.id !== id), { id, x: keep(x), y: keep(y) }];
}

const keep = (px: number): number => Math.max(-FARTHEST_PX, Math.min(FARTHEST_PX, Math.round(px))) || 0;
