import type { CodedReport } from '../../../server/domain/coding.ts';
import { unique } from './closures.ts';

export interface Heard {
  readonly quotes: readonly string[];
  readonly attributions: readonly string[];
  readonly negative: readonly string[];
}

/** What is heard by `audience strand region`, `–` where there is none; ids sorted. */
export function hearVoices({ quotes, raisedBy }: CodedReport): Record<string, Heard> {
  const found = [
    ...quotes.flatMap(({ id, spokenBy, strand, region }) =>
      spokenBy.map((audience) => ({ id: id as string, kind: 'quotes', at: `${audience} ${strand} ${region ?? '–'}` })),
    ),
    ...raisedBy.flatMap(({ id, audience, strands, regions, polarity }) =>
      orNone(strands).flatMap((strand) =>
        orNone(regions).map((region) => ({
          ...{ id: id as string, kind: polarity === 'RAISES' ? 'attributions' : 'negative' },
          at: `${audience} ${strand} ${region}`,
        })),
      ),
    ),
  ];
  const of = (at: string, kind: string) =>
    unique(found.filter((one) => one.at === at && one.kind === kind).map(({ id }) => id));
  const cell = (at: string): Heard => ({
    quotes: of(at, 'quotes'),
    attributions: of(at, 'attributions'),
    negative: of(at, 'negative'),
  });
  return Object.fromEntries(unique(found.map(({ at }) => at)).map((at) => [at, cell(at)]));
}

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? ['–'] : values);

/** Claims on which published values of several strands bear, with the values by strand. */
export function findSideBySide({ claims, evidences, statistics }: CodedReport) {
  return claims.flatMap(({ id }) => {
    const bearing = new Set<string>(evidences.filter(({ claim }) => claim === id).map(({ evidence }) => evidence));
    const values = statistics.filter((statistic) => bearing.has(statistic.id) && statistic.strand !== null);
    const strands = unique(values.flatMap(({ strand }) => strand ?? []));
    const byStrand = strands.map((strand) => [
      strand,
      values.filter((one) => one.strand === strand).map((one) => one.id),
    ]);
    return strands.length > 1 ? [{ claim: id, strands: byStrand }] : [];
  });
}

/** Findings of kind TENSION without a conflict of their own, or on whose words none stands. */
export function findDivisions({ claims, conflictsWith }: CodedReport): string[] {
  return claims
    .filter((claim) => claim.kind === 'finding' && claim.findingKind === 'TENSION')
    .filter(({ id }) => !conflictsWith.some(({ claim, other }) => [claim, other].includes(id)))
    .filter(
      ({ statedIn }) =>
        !statedIn.some(({ start, end }) =>
          conflictsWith.some(({ anchor }) => anchor !== null && start < anchor.end && end > anchor.start),
        ),
    )
    .map(({ id }) => id);
}
