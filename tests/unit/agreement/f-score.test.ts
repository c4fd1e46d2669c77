import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../server/agreement/bootstrap.ts';
import { f1, measureF1, type Tally } from '../../../server/agreement/f-score.ts';

const tally = fc.record({ both: fc.nat(5), onlyFirst: fc.nat(5), onlySecond: fc.nat(5) });

describe('F1', () => {
  it('is twice what both have, of all that either has: 2 · 6 / (2 · 6 + 2 + 4)', () => {
    expect(f1({ both: 6, onlyFirst: 2, onlySecond: 4 })).toBeCloseTo(12 / 18, 12);
  });

  it('is the harmonic mean of precision and recall', () => {
    const precision = 6 / 8;
    const recall = 6 / 10;

    expect(f1({ both: 6, onlyFirst: 2, onlySecond: 4 })).toBeCloseTo(
      (2 * precision * recall) / (precision + recall),
      12,
    );
  });

  it('is not defined where neither coding has anything', () => {
    expect(measureF1([]).value).toBeNull();
    expect(measureF1([]).interval).toBeNull();
  });

  it('is the same, with its interval, when the codings change places and the clusters their order', () => {
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 8 }), (tallies) => {
        const swap = ({ both, onlyFirst, onlySecond }: Tally): Tally => ({
          ...{ both, onlyFirst: onlySecond, onlySecond: onlyFirst },
        });
        const [there, back] = [measureF1(tallies), measureF1(tallies.toReversed().map(swap))];

        expect([back.value, back.interval]).toEqual([there.value, there.interval]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a bootstrap interval', () => {
  const clusters = [...Array<number>(70).fill(1), ...Array<number>(30).fill(0)];
  const mean = (sample: readonly number[]): number => sample.reduce((sum, value) => sum + value, 0) / sample.length;

  it('is the same each time', () => {
    expect(bootstrap(clusters, mean)).toEqual(bootstrap(clusters, mean));
  });

  it('is about 1.96 standard errors to either side for a share of 70 in 100: 0.61 to 0.79', () => {
    const [low = 0, high = 0] = bootstrap(clusters, mean) ?? [];

    expect(low).toBeCloseTo(0.61, 1);
    expect(high).toBeCloseTo(0.79, 1);
    expect(high - low).toBeGreaterThan(0.14);
  });

  it('leaves out resamples in which the number is not defined', () => {
    const onlyZeros = (sample: readonly number[]): number | null => (sample.includes(1) ? null : 0);

    expect(bootstrap([0, 1], onlyZeros)).toEqual([0, 0]);
    expect(bootstrap([1], onlyZeros)).toBeNull();
  });
});
