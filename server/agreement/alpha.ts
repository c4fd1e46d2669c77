import { bootstrap, type Interval } from './bootstrap.ts';

/** What two coders decided of one unit. */
export type Decision = readonly [first: string, second: string];

export interface Alpha {
  readonly units: number;
  readonly agreed: number;
  /** How many different decisions occur. */
  readonly categories: number;
  /** Null where all decisions are the same: then nothing shows whether the coders could tell things apart. */
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** Decisions as numbers from 0, for speed. */
type Coded = readonly (readonly [number, number])[];

/** Alpha of all clusters together, with its bootstrap interval over them. The codings may change places and the clusters their order. */
export function measureAlpha(clusters: readonly (readonly Decision[])[]): Alpha {
  const units = clusters.flat();
  const categories = [...new Set(units.flat())];
  const coded = inFixedOrder(clusters).map((cluster) => codeDecisions(cluster, categories));
  return {
    units: units.length,
    agreed: units.filter(([a, b]) => a === b).length,
    categories: categories.length,
    value: alphaOf(coded, categories.length),
    interval: bootstrap(coded, (sample) => alphaOf(sample, categories.length)),
  };
}

/**
 * Krippendorff's alpha for two coders, nominal data, nothing missing: 1 − (n − 1) · disagreements / Σ n(c) · n(k), the sum over all ordered
 * pairs of different categories; n counts decisions, two for each unit, and each unit in disagreement counts twice.
 */
export function alphaNominal(units: readonly Decision[]): number | null {
  const categories = [...new Set(units.flat())];
  return alphaOf([codeDecisions(units, categories)], categories.length);
}

function alphaOf(clusters: readonly Coded[], categories: number): number | null {
  const counts = new Uint32Array(categories);
  let units = 0;
  let disagreements = 0;
  for (const cluster of clusters) {
    units += cluster.length;
    for (const [a, b] of cluster) {
      counts[a] = (counts[a] ?? 0) + 1;
      counts[b] = (counts[b] ?? 0) + 1;
      if (a !== b) disagreements += 2;
    }
  }
  const n = 2 * units;
  const expected = counts.reduce((rest, count) => rest - count * count, n * n);
  return expected === 0 ? null : 1 - ((n - 1) * disagreements) / expected;
}

function codeDecisions(decisions: readonly Decision[], categories: readonly string[]): Coded {
  return decisions.map(([a, b]) => [categories.indexOf(a), categories.indexOf(b)]);
}

/** The same order whichever coder decided what and however the clusters came, so that the same numbers are drawn. */
function inFixedOrder(clusters: readonly (readonly Decision[])[]): readonly (readonly Decision[])[] {
  const nameOf = (cluster: readonly Decision[]): string =>
    cluster
      .map((decision) => decision.toSorted().join('\t'))
      .toSorted()
      .join('\n');
  return clusters
    .map((cluster) => ({ cluster, name: nameOf(cluster) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ cluster }) => cluster);
}
