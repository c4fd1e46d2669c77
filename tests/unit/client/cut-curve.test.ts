import { describe, expect, it } from 'vitest';
import { cutCurve, liesWithin } from '../../../client/graph-view/cut-curve.ts';
import type { Point } from '../../../client/graph-view/cut-curve.ts';

const EVERYWHERE = { x1: -1000, y1: -1000, x2: 2000, y2: 2000 };
/** From the left to the right, up to a height of 300 in the middle. */
const ARCH = [0, 0, 500, 600, 1000, 0];

const onArch = (share: number): Point => [1000 * share, 1200 * share * (1 - share)];

/** By ten thousand chords. */
function measureArch(to: number): number {
  const points = Array.from({ length: 10_001 }, (_, step) => onArch((to * step) / 10_000));
  return points.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

describe('What is drawn of a dashed curve', () => {
  it('is all of it where all is seen, nowhere far from it', () => {
    const [run, ...others] = cutCurve(ARCH, EVERYWHERE);

    expect(others).toEqual([]);
    expect(run?.before).toBe(0);
    expect([run?.points[0], run?.points.at(-1)]).toEqual([
      [0, 0],
      [1000, 0],
    ]);
    for (const [x, y] of run?.points ?? []) expect(y).toBeCloseTo(onArch(x / 1000)[1], 6);
    const middles = run?.points.slice(1).map(([x, y], at): Point => {
      const [beforeX, beforeY] = run.points[at] ?? [NaN, NaN];
      return [(x + beforeX) / 2, (y + beforeY) / 2];
    });
    for (const [x, y] of middles ?? []) expect(Math.abs(y - onArch(x / 1000)[1])).toBeLessThan(0.06);
  });

  it('is what is seen and ends beside that, with the dashes where they would have been', () => {
    const [run, ...others] = cutCurve(ARCH, { x1: 450, y1: 0, x2: 550, y2: 400 });

    expect(others).toEqual([]);
    const [[firstX] = [NaN], [lastX] = [NaN]] = [run?.points[0], run?.points.at(-1)];
    expect(firstX).toBeGreaterThan(400);
    expect(firstX).toBeLessThanOrEqual(450);
    expect(lastX).toBeGreaterThanOrEqual(550);
    expect(lastX).toBeLessThan(600);
    expect(run?.before).toBeCloseTo(measureArch(firstX / 1000), 1);
  });

  it('is a run for each time that it comes into sight', () => {
    const runs = cutCurve(ARCH, { x1: 0, y1: 50, x2: 1000, y2: 100 });

    expect(runs).toHaveLength(2);
    expect(runs.map(({ points }) => (points[0]?.[0] ?? NaN) < 500)).toEqual([true, false]);
    expect(runs[1]?.before).toBeGreaterThan(measureArch(0.5));
  });

  it('is nothing where nothing is seen, though its box is', () => {
    expect(cutCurve(ARCH, { x1: 400, y1: 0, x2: 600, y2: 100 })).toEqual([]);
  });

  it('is all of it without cutting where the curve itself, not its control points, is in sight', () => {
    expect(liesWithin(ARCH, { x1: 0, y1: 0, x2: 1000, y2: 300.001 })).toBe(true);
    expect(liesWithin(ARCH, { x1: 0, y1: 0, x2: 1000, y2: 299 })).toBe(false);
    expect(liesWithin(ARCH, { x1: 0, y1: 0, x2: 999, y2: 400 })).toBe(false);
    expect(liesWithin([...ARCH, 1500, 0, 2000, 0], { x1: 0, y1: 0, x2: 1500, y2: 400 })).toBe(false);
  });

  it('goes on over the bends of a curve', () => {
    const [run] = cutCurve([0, 0, 100, 0, 200, 0, 300, 0, 400, 0], { x1: 290, y1: -10, x2: 310, y2: 10 });

    expect(run?.points[0]?.[0]).toBeGreaterThan(200);
    expect(run?.before).toBeCloseTo(run?.points[0]?.[0] ?? NaN, 6);
  });
});
