/** Which part of a large picture is drawn ahead, around what is seen. Pure. */
import type { Extent } from './open-canvas.ts';

/** So much on every side, as a share of the window: a little is drawn before the rest. */
export const AROUND = { little: 0.15, much: 0.5 };
const MOST_PIXELS = 12_000_000;
const LEAST_PX = 0.001;
/** The next part is begun when so much of what lay around has been used. */
const USED = 0.4;

/** `scale`: the screen's own pixels to one at zoom 1. A whole number of them on every side, so that nothing is blurred. */
export function chooseArea(seen: Extent, scale: number, around: number): Extent {
  const [width, height] = [(seen.x2 - seen.x1) * scale, (seen.y2 - seen.y1) * scale];
  const room = (Math.sqrt(MOST_PIXELS / (width * height)) - 1) / 2;
  const share = Math.min(around, Math.max(AROUND.little, room));
  return widen(seen, Math.ceil(share * width) / scale, Math.ceil(share * height) / scale);
}

export function isNearEdge(area: Extent, seen: Extent): boolean {
  const [x, y] = [area.x2 - area.x1 - (seen.x2 - seen.x1), area.y2 - area.y1 - (seen.y2 - seen.y1)];
  return !holds(area, widen(seen, ((1 - USED) * x) / 2, ((1 - USED) * y) / 2));
}

export const widen = ({ x1, y1, x2, y2 }: Extent, x: number, y: number): Extent => ({
  x1: x1 - x,
  y1: y1 - y,
  x2: x2 + x,
  y2: y2 + y,
});

/** What of one area lies beside another: up to four parts, none over another. */
export function without(area: Extent, other: Extent): Extent[] {
  if (!overlaps(area, other)) return [area];
  const [top, bottom] = [Math.max(area.y1, other.y1), Math.min(area.y2, other.y2)];
  const parts = [
    { ...area, y2: top },
    { ...area, y1: top, y2: bottom, x2: other.x1 },
    { ...area, y1: top, y2: bottom, x1: other.x2 },
    { ...area, y1: bottom },
  ];
  return parts.filter((part) => !isEmpty(shrink(part)));
}

/** What two areas that overlap have in common. */
export const meet = (one: Extent, other: Extent): Extent => ({
  x1: Math.max(one.x1, other.x1),
  y1: Math.max(one.y1, other.y1),
  x2: Math.min(one.x2, other.x2),
  y2: Math.min(one.y2, other.y2),
});

export const holds = (area: Extent, seen: Extent): boolean =>
  seen.x1 >= area.x1 && seen.y1 >= area.y1 && seen.x2 <= area.x2 && seen.y2 <= area.y2;

export const isEmpty = ({ x1, y1, x2, y2 }: Extent): boolean => x2 <= x1 || y2 <= y1;

/** More than an edge in common; a thousandth of a pixel is none. */
export const overlaps = (one: Extent, other: Extent): boolean => touches(shrink(one), other);

/** By what is none. */
const shrink = (area: Extent): Extent => widen(area, -LEAST_PX, -LEAST_PX);

export const touches = (one: Extent, other: Extent): boolean =>
  one.x1 <= other.x2 && one.x2 >= other.x1 && one.y1 <= other.y2 && one.y2 >= other.y1;

export function joinAreas(areas: readonly Extent[]): Extent {
  const none = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  return areas.reduce(
    (all, { x1, y1, x2, y2 }) => ({
      x1: Math.min(all.x1, x1),
      y1: Math.min(all.y1, y1),
      x2: Math.max(all.x2, x2),
      y2: Math.max(all.y2, y2),
    }),
    none,
  );
}
