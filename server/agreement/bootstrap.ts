import { makeRandom } from './random.ts';

export const REPLICATES = 2000;
const SEED = 20251217;
const LOW = 0.025;
const HIGH = 0.975;

/** From the lower to the upper end of a 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

/**
 * The 2.5th and 97.5th percentile of a number over 2,000 resamples of the clusters, drawn with replacement; the same clusters in the same
 * order give the same interval. Resamples in which the number is not defined are left out; null where it is defined in none.
 */
export function bootstrap<C>(
  clusters: readonly C[],
  measure: (sample: readonly C[]) => number | null,
): Interval | null {
  const random = makeRandom(SEED);
  const values = Array.from({ length: REPLICATES }, () => measure(resample(clusters, random)))
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b);
  const [low, high] = [LOW, HIGH].map((part) => values[Math.round(part * (values.length - 1))]);
  return low === undefined || high === undefined ? null : [low, high];
}

function resample<C>(clusters: readonly C[], random: () => number): readonly C[] {
  return clusters.map(() => clusters[Math.floor(random() * clusters.length)] as C);
}
