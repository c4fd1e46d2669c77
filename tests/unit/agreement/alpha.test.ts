import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaNominal, measureAlpha, type Decision } from '../../../server/agreement/alpha.ts';

/** Pairs up what two coders wrote, unit by unit. */
function pairUp(first: string, second: string): readonly Decision[] {
  const others = second.split(' ');
  return first.split(' ').map((one, index) => [one, others[index] ?? '']);
}

const decisions = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { minLength: 1 });

describe('Krippendorff’s alpha for two coders and nominal data', () => {
  it('is 0.095 for the published example with two categories (Krippendorff 2011, section A)', () => {
    const units = pairUp('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');

    expect(alphaNominal(units)).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for the published example with five categories (Krippendorff 2011, section B)', () => {
    const units = pairUp('a a b b d c c c e d d a', 'b a b b b c c c e d d d');

    expect(alphaNominal(units)).toBeCloseTo(0.692, 3);
  });

  it('is 1 where the coders always agree and there is more than one category', () => {
    expect(alphaNominal(pairUp('a b b', 'a b b'))).toBe(1);
  });

  it('is not defined where there is only one category, or nothing to decide', () => {
    expect(alphaNominal(pairUp('a a', 'a a'))).toBeNull();
    expect(alphaNominal([])).toBeNull();
  });

  it('is below 0 where the coders disagree more than chance would', () => {
    expect(alphaNominal(pairUp('a b a b', 'b a b a'))).toBeLessThan(0);
  });

  it('is the same, with its interval, when the coders change places and the clusters their order', () => {
    fc.assert(
      fc.property(fc.array(decisions, { minLength: 1, maxLength: 4 }), (clusters) => {
        const swapped = clusters.toReversed().map((cluster) => cluster.map(([a, b]) => [b, a] as const));

        expect(measureAlpha(swapped)).toEqual(measureAlpha(clusters));
      }),
      { numRuns: 20 },
    );
  });
});
