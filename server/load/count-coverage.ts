import { CONTEXT_REASONS } from '../domain/enums.ts';
import { COVERAGE_STATES, type Ledger } from '../domain/ledger.ts';
import { countId } from './ledger-ids.ts';

/** One number of the coverage, with what it counts. */
export interface CoverageCount {
  readonly id: string;
  readonly label: 'StateCount' | 'ReasonCount' | 'HeldCount';
  /** The property that says what is counted: the state, the reason, or the kind of passage. */
  readonly of: Readonly<Record<string, string>>;
  readonly ids: readonly string[];
}

/** Every state and every reason, even where it counts nothing: that nothing is unaccounted for is said, not left out. */
export function countCoverage({ report, sentences, held }: Ledger): CoverageCount[] {
  const idsWhere = (property: 'state' | 'reason', value: string): string[] =>
    sentences.filter((sentence) => sentence[property] === value).map(({ id }) => id);
  return [
    ...COVERAGE_STATES.map((state) => ({
      ...{ id: countId(report, 'state', state), label: 'StateCount' as const, of: { state } },
      ids: idsWhere('state', state),
    })),
    ...CONTEXT_REASONS.map((reason) => ({
      ...{ id: countId(report, 'reason', reason), label: 'ReasonCount' as const, of: { reason } },
      ids: idsWhere('reason', reason),
    })),
    ...held.map(({ kind, passages }) => ({
      ...{ id: countId(report, 'held', kind), label: 'HeldCount' as const, of: { kind } },
      ids: passages,
    })),
  ];
}
