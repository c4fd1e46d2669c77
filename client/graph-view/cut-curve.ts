/**
 * What of a curve may be seen, as short straight lines. A browser works out every dash of a dashed one in its whole length, however little of it is
 * seen, and outlines each as a curve. Pure.
 */
import type { Extent } from './open-canvas.ts';
import { touches } from './sheet-area.ts';

export type Point = readonly [x: number, y: number];
/** A run of lines, and how much of the curve lies before it. */
export interface Run {
  readonly points: readonly Point[];
  readonly before: number;
}
/** Start, control point, end: of second degree. */
type Bend = readonly [Point, Point, Point];

/** So far lines stay from the curve, at most; a tenth of a pixel is not seen. */
const AWAY_MOST = 0.05;
/** Of the shorter side of what is seen: so long are lines at most, each of which is kept whole or left out. */
const LONGEST = 0.25;

/**
 * `points`: the start of the curve, then each control point with the end that it leads to, as x and y by turns. The runs stand in their order; each
 * begins and ends beside the area, or where the curve does.
 */
export function cutCurve(points: readonly number[], area: Extent): Run[] {
  const longest = LONGEST * Math.min(area.x2 - area.x1, area.y2 - area.y1);
  const runs: { points: Point[]; before: number }[] = [];
  let [before, isSeen] = [0, false];
  for (const [from, to] of readLines(points, longest)) {
    const wasSeen = isSeen;
    isSeen = touches(boxOf(from, to), area);
    if (isSeen && !wasSeen) runs.push({ points: [from], before });
    if (isSeen) runs.at(-1)?.points.push(to);
    before += distance(from, to);
  }
  return runs;
}

/** Whether all of a curve does; its control points may lie elsewhere. `points` as above. */
export function liesWithin(points: readonly number[], { x1, y1, x2, y2 }: Extent): boolean {
  for (let at = 0; at + 5 < points.length; at += 4) {
    if (!staysBetween(points, at, x1, x2) || !staysBetween(points, at + 1, y1, y2)) return false;
  }
  return true;
}

/** One coordinate of a bend. */
function staysBetween(points: readonly number[], at: number, least: number, most: number): boolean {
  const [start = 0, control = 0, end = 0] = [points[at], points[at + 2], points[at + 4]];
  const turns = (control - start) * (end - control) < 0;
  const farthest = turns ? (start * end - control * control) / (start - 2 * control + end) : start;
  return Math.min(start, end, farthest) >= least && Math.max(start, end, farthest) <= most;
}

function* readLines(points: readonly number[], longest: number): Generator<readonly [Point, Point]> {
  for (let at = 0; at + 5 < points.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 6);
    const bend: Bend = [
      [x0, y0],
      [x1, y1],
      [x2, y2],
    ];
    const count = countLines(bend, longest);
    let from = bend[0];
    for (let line = 1; line <= count; line += 1) {
      const to = pointOf(bend, line / count);
      yield [from, to];
      from = to;
    }
  }
}

/** Cut in so many, a curve of second degree stays within `|start - 2 control + end| / (4 count²)` of its lines. */
function countLines([start, control, end]: Bend, longest: number): number {
  const middle = mix(start, end, 0.5);
  const forBend = Math.sqrt(distance(middle, control) / (2 * AWAY_MOST));
  const forLength = (distance(start, control) + distance(control, end)) / longest;
  return Math.max(1, Math.ceil(forBend), Math.ceil(forLength));
}

const pointOf = ([start, control, end]: Bend, share: number): Point =>
  mix(mix(start, control, share), mix(control, end, share), share);

const mix = ([x, y]: Point, [otherX, otherY]: Point, share: number): Point => [
  x + (otherX - x) * share,
  y + (otherY - y) * share,
];

const distance = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y);

const boxOf = ([x, y]: Point, [otherX, otherY]: Point): Extent => ({
  x1: Math.min(x, otherX),
  y1: Math.min(y, otherY),
  x2: Math.max(x, otherX),
  y2: Math.max(y, otherY),
});
