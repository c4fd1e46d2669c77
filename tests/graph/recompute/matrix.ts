import type { Claim, CodedReport } from '../../../server/domain/coding.ts';
import { withBroader } from './closures.ts';

export type Axis = 'AUDIENCE' | 'STRAND' | 'THEME' | 'REGION' | 'KIND';
export type Measure = 'CLAIMS' | 'QUOTES' | 'STATISTICS';
type Placed = Readonly<Record<Axis, readonly string[]>> & { readonly member: string };

const WHO: readonly Axis[] = ['AUDIENCE', 'STRAND', 'REGION'];

/** The members of each cell, in the order of the report, by `row column`; `none` where a member has none. */
export function countMatrix(coded: CodedReport, axes: readonly [Axis, Axis], measure: Measure, withNarrower: boolean) {
  const cells = new Map<string, string[]>();
  for (const placed of listPlaced(coded, axes, measure)) {
    const [rows, columns] = axes.map((axis) => spread(coded, placed[axis], withNarrower));
    for (const row of rows ?? []) {
      for (const column of columns ?? []) {
        const members = cells.get(`${row} ${column}`) ?? [];
        if (!members.includes(placed.member)) cells.set(`${row} ${column}`, [...members, placed.member]);
      }
    }
  }
  return cells;
}

function spread(coded: CodedReport, values: readonly string[], withNarrower: boolean): string[] {
  if (values.length === 0) return ['none'];
  return withNarrower ? [...new Set(values.flatMap((value) => withBroader(coded, value)))] : [...values];
}

function listPlaced(coded: CodedReport, axes: readonly Axis[], measure: Measure): Placed[] {
  if (measure === 'CLAIMS') return coded.claims.flatMap((claim) => placeClaim(coded, claim, axes));
  const measured =
    measure === 'QUOTES'
      ? coded.quotes.map((quote) => ({
          ...quote,
          audiences: quote.spokenBy,
          regions: quote.region ? [quote.region] : [],
        }))
      : coded.statistics.map((statistic) => ({ ...statistic, regions: [] }));
  return measured.flatMap(({ id, audiences, strand, regions }) => {
    const claims = coded.evidences
      .filter(({ evidence }) => evidence === id)
      .flatMap((link) => coded.claims.find((claim) => claim.id === link.claim) ?? []);
    const who = { member: id, AUDIENCE: audiences, STRAND: strand ? [strand] : [], REGION: regions };
    return claims.length === 0
      ? [{ ...who, THEME: [], KIND: [] }]
      : claims.map((claim) => ({ ...who, THEME: claim.themes, KIND: [kindOf(claim)] }));
  });
}

function placeClaim(coded: CodedReport, claim: Claim, axes: readonly Axis[]): Placed[] {
  const what = { member: claim.id, THEME: claim.themes, KIND: [kindOf(claim)] };
  if (!axes.some((axis) => WHO.includes(axis))) return [{ ...what, AUDIENCE: [], STRAND: [], REGION: [] }];
  return coded.raisedBy
    .filter((link) => link.claim === claim.id && link.polarity === 'RAISES')
    .map(({ audience, strands, regions }) => ({ ...what, AUDIENCE: [audience], STRAND: strands, REGION: regions }));
}

const kindOf = (claim: Claim): string => (claim.kind === 'finding' ? claim.findingKind : claim.kind.toUpperCase());
