import type { CodedReport } from '../domain/coding.ts';
import { alignCodings } from './align-codings.ts';
import { type Support, countSupport } from './count-support.ts';
import type { Difference, Side } from './difference.ts';
import { listDepartures, type Departure } from './list-departures.ts';
import { listDifferences } from './list-differences.ts';
import { compareWithSettled, type Recovery } from './compare-with-settled.ts';
import { measureDecisions, type DecisionAgreement } from './measure-decisions.ts';
import { measureLinks, type LinkAgreement } from './measure-links.ts';
import { measureUnits, type UnitAgreement } from './measure-units.ts';
import type { Settlement } from './read-settlements.ts';

/** What was settled between two codings, and the coding that came of it: null where a later round has mended that. */
export interface Settled {
  readonly coding: CodedReport | null;
  readonly settlements: readonly Settlement[];
  /** Codings of the same report that took no part in the settling. */
  readonly readings: readonly CodedReport[];
  /** The independent codings of earlier rounds. */
  readonly earlier: readonly CodedReport[];
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

export interface SettledAgreement {
  readonly settlements: readonly Settlement[];
  /** Null where a later round has mended what was settled. */
  readonly outcome: SettledOutcome | null;
}

export interface SettledOutcome {
  readonly coding: CodedReport;
  readonly withFirst: readonly Recovery[];
  readonly withSecond: readonly Recovery[];
  readonly departures: readonly Departure[];
  readonly readings: readonly ReadingAgreement[];
  /** Over all independent codings, of this round and the earlier ones. */
  readonly support: readonly Support[];
}

/** How much of what a reader who took no part has coded is settled the same, and how much of what is settled the reader has. */
export interface ReadingAgreement {
  readonly reading: CodedReport;
  readonly recoveries: readonly Recovery[];
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
      settlements: settled.settlements,
      outcome: settled.coding && measureOutcome({ ...settled, coding: settled.coding }, differences, { first, second }),
    },
  };
}

function measureOutcome(
  { coding, settlements, readings, earlier }: Settled & { readonly coding: CodedReport },
  differences: readonly Difference[],
  codings: Readonly<Record<Side, CodedReport>>,
): SettledOutcome {
  return {
    coding,
    withFirst: compareWithSettled(codings.first, coding),
    withSecond: compareWithSettled(codings.second, coding),
    departures: listDepartures(settlements, differences, codings, coding),
    support: countSupport(coding, [...earlier, codings.first, codings.second]),
    readings: readings.map((reading) => ({ reading, recoveries: compareWithSettled(reading, coding) })),
  };
}
