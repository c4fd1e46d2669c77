import { describe, expect, it } from 'vitest';
import { AROUND, chooseArea, holds, isNearEdge } from '../../../client/graph-view/sheet-area.ts';

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
