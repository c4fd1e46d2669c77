import { describe, expect, it } from 'vitest';
import { AROUND, chooseArea, holds, isNearEdge, overlaps, without } from '../../../client/graph-view/sheet-area.ts';

const SEEN = { x1: 100, y1: 50, x2: 1380, y2: 850 };

describe('What is drawn ahead of a large picture', () => {
  it('is what is seen and as much around it as was asked for', () => {
    const area = chooseArea(SEEN, 1, AROUND.much);

    expect(area).toEqual({ x1: -540, y1: -350, x2: 2020, y2: 1250 });
  });

  it('is less of it where the screen has many pixels, and never less than a little', () => {
    const fine = chooseArea(SEEN, 3, AROUND.much);
    const finest = chooseArea(SEEN, 6, AROUND.much);

    expect(100 - fine.x1).toBeLessThan(0.5 * 1280);
    expect(100 - finest.x1).toBe(0.15 * 1280);
  });

  it('begins and ends on whole pixels of the screen, so that moving it blurs nothing', () => {
    const seen = { x1: 0, y1: 0, x2: 1281 / 0.7, y2: 799 / 0.7 };
    const area = chooseArea(seen, 0.7, AROUND.much);

    for (const side of [area.x1, area.y1]) expect(side * 0.7).toBeCloseTo(Math.round(side * 0.7), 6);
  });

  it('holds what is seen until the view leaves it, and says before that when it comes near to the edge', () => {
    const area = chooseArea(SEEN, 1, AROUND.much);
    const moved = (x: number) => ({ ...SEEN, x1: SEEN.x1 + x, x2: SEEN.x2 + x });

    expect([moved(0), moved(300), moved(600), moved(641)].map((seen) => holds(area, seen))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([moved(0), moved(200), moved(300)].map((seen) => isNearEdge(area, seen))).toEqual([false, false, true]);
  });
});

describe('What of one area lies beside another', () => {
  const AREA = { x1: 0, y1: 0, x2: 100, y2: 60 };
  const sizeOf = ({ x1, y1, x2, y2 }: typeof AREA): number => (x2 - x1) * (y2 - y1);

  it('is four parts around its middle, none over another', () => {
    const middle = { x1: 20, y1: 10, x2: 60, y2: 40 };
    const parts = without(AREA, middle);

    expect(parts).toHaveLength(4);
    expect(parts.reduce((sum, part) => sum + sizeOf(part), 0)).toBe(sizeOf(AREA) - sizeOf(middle));
    expect(parts.some((part, at) => parts.slice(at + 1).some((other) => overlaps(part, other)))).toBe(false);
  });

  it('is one where the other covers a side, all where it only touches it, and none where it covers it', () => {
    expect(without(AREA, { x1: -10, y1: -10, x2: 30, y2: 70 })).toEqual([{ ...AREA, x1: 30 }]);
    expect(without(AREA, { x1: 100, y1: 0, x2: 130, y2: 60 })).toEqual([AREA]);
    expect(without(AREA, { x1: -10, y1: -10, x2: 130, y2: 70 })).toEqual([]);
  });
});
