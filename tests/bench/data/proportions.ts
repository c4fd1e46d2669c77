/** How much of everything stands beside so many quotes, as in a coded report. */
export interface Proportions {
  readonly quotes: number;
  readonly sections: number;
  readonly findings: number;
  readonly concerns: number;
  readonly recommendations: number;
  readonly claims: number;
  readonly statistics: number;
  readonly passages: number;
}

export const AUDIENCES = 40;
export const STRANDS = 6;
export const REGIONS = 9;
export const THEMES = 30;
export const REPORT = 'bench';
const QUOTES_PER_SECTION = 50;
const QUOTES_PER_CLAIM = 20;
const QUOTES_PER_STATISTIC = 20;

export function proportion(quotes: number): Proportions {
  const claims = Math.ceil(quotes / QUOTES_PER_CLAIM);
  const recommendations = Math.ceil(claims * 0.3);
  const concerns = Math.ceil(claims * 0.3);
  const statistics = Math.ceil(quotes / QUOTES_PER_STATISTIC);
  return {
    ...{ quotes, claims, recommendations, concerns, statistics },
    findings: claims - recommendations - concerns,
    sections: Math.ceil(quotes / QUOTES_PER_SECTION),
    passages: quotes + claims + statistics,
  };
}

/** Of claims, findings come first, then concerns, then recommendations. */
export function claimKind(
  { findings, concerns }: Proportions,
  claim: number,
): 'finding' | 'concern' | 'recommendation' {
  if (claim < findings) return 'finding';
  return claim < findings + concerns ? 'concern' : 'recommendation';
}

export const claimId = (sizes: Proportions, claim: number): string =>
  `${REPORT}/${claimKind(sizes, claim)}/${String(claim)}`;
export const withinBench = (kind: string, number: number): string => `${REPORT}/${kind}/${String(number)}`;
export const termId = (kind: string, number: number): string => `${kind}/${String(number)}`;

const PASSAGE_LENGTH = 200;

/** Passages follow one another; each holds one quote, claim or statistic, and begins where this says. */
export const startOf = (passage: number): number => passage * PASSAGE_LENGTH;
/** Quotes come first among passages, then claims, then statistics. */
export const passageOfClaim = ({ quotes }: Proportions, claim: number): number => quotes + claim;
export const passageOfStatistic = ({ quotes, claims }: Proportions, statistic: number): number =>
  quotes + claims + statistic;
