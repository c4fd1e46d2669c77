import { withinReport, type ReportSlug } from '../domain/ids.ts';
import type { Breach, LedgerCheck } from '../domain/ledger.ts';

/** A breach that a person looked at and let stand: by its rule and its id, its words, or both. */
export interface Exception {
  readonly rule: string;
  /** As in the coding, without the report's slug. */
  readonly id?: string | undefined;
  /** The words of the breach. */
  readonly anchor?: string | undefined;
  readonly reason: string;
  /** `data/…/exceptions.yaml:12`. */
  readonly place: string;
}

/** Moves excepted breaches aside; an exception that excepts nothing is itself a breach, of the check of that name. */
export function applyExceptions(
  checks: readonly LedgerCheck[],
  exceptions: readonly Exception[],
  report: ReportSlug,
): readonly LedgerCheck[] {
  const used = new Set<Exception>();
  const settled = checks.map((check) => settle(check, exceptions, report, used));
  const unused = exceptions.filter((exception) => !used.has(exception));
  return [...settled, checkUnused(exceptions, unused, report)];
}

function settle(
  check: LedgerCheck,
  exceptions: readonly Exception[],
  report: ReportSlug,
  used: Set<Exception>,
): LedgerCheck {
  const judged = check.breaches.map((breach) => {
    const exception = exceptions.find((one) => excepts(one, breach, report));
    if (exception !== undefined) used.add(exception);
    return { breach, exception };
  });
  return {
    ...check,
    breaches: judged.flatMap(({ breach, exception }) => (exception === undefined ? [breach] : [])),
    excepted: judged.flatMap(({ breach, exception }) =>
      exception === undefined ? [] : [{ breach, reason: exception.reason }],
    ),
  };
}

function excepts({ rule, id, anchor }: Exception, breach: Breach, report: ReportSlug): boolean {
  if (rule !== breach.rule || (id === undefined && anchor === undefined)) return false;
  return (
    (id === undefined || withinReport(report, id) === breach.subject) &&
    (anchor === undefined || anchor === breach.words)
  );
}

function checkUnused(all: readonly Exception[], unused: readonly Exception[], report: ReportSlug): LedgerCheck {
  const name = 'exceptions-used';
  return {
    id: withinReport(report, `check/${name}`),
    name,
    definition: 'Every declared exception excepts something.',
    counts: [{ label: 'exceptions', ids: all.map(({ place }) => place) }],
    breaches: unused.map(({ place, rule, id, anchor }) => ({
      ...{ rule: name, subject: place, line: 0, start: 0, end: 0, words: anchor ?? id ?? '' },
      problem: `Nothing breaks ${rule} here any more.`,
      remedy: 'Take the exception out.',
    })),
    excepted: [],
  };
}
