import type { CodedReport } from '../domain/coding.ts';
import { alignCodings } from './align-codings.ts';
import type { Difference } from './difference.ts';
import { listDepartures, type Departure } from './list-departures.ts';
import { listDifferences } from './list-differences.ts';
import { compareWithSettled, type Recovery } from './compare-with-settled.ts';
import { measureDecisions, type DecisionAgreement } from './measure-decisions.ts';
import { measureLinks, type LinkAgreement } from './measure-links.ts';
import { measureUnits, type UnitAgreement } from './measure-units.ts';
import type { Settlement } from './read-settlements.ts';

/** What was settled between two codings, and the coding that came of it. */
export interface Settled {
  readonly coding: CodedReport;
  readonly settlements: readonly Settlement[];
}

export interface Agreement {
  readonly first: CodedReport;
  readonly second: CodedReport;
  readonly units: readonly UnitAgreement[];
  readonly links: readonly LinkAgreement[];
  readonly decisions: readonly DecisionAgreement[];
  readonly differences: readonly Difference[];
  /** Null until the differences are settled. */
  readonly settled: SettledAgreement | null;
}

export interface SettledAgreement extends Settled {
  readonly withFirst: readonly Recovery[];
  readonly withSecond: readonly Recovery[];
  readonly departures: readonly Departure[];
}

/** Everything that is published about how far two codings agree. */
export function measureAgreement(first: CodedReport, second: CodedReport, settled: Settled | null): Agreement {
  const alignment = alignCodings(first, second);
  const differences = listDifferences(alignment);
  return {
    ...{ first, second, differences },
    units: measureUnits(alignment),
    links: measureLinks(alignment),
    decisions: measureDecisions(alignment),
    settled: settled && {
      ...settled,
      withFirst: compareWithSettled(first, settled.coding),
      withSecond: compareWithSettled(second, settled.coding),
      departures: listDepartures(settled.settlements, differences, { first, second }, settled.coding),
    },
  };
}
