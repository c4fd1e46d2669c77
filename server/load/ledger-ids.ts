import { type ReportSlug, slugify, withinReport, withoutReport } from '../domain/ids.ts';
import type { Breach, CheckId, Ledger, LedgerCheck, LedgerCount } from '../domain/ledger.ts';

export const ledgerId = (report: ReportSlug): string => withinReport(report, 'ledger');
export const coverageId = (report: ReportSlug): string => withinReport(report, 'coverage');

/** `anchors-exact` + `anchors VERBATIM` → `<report>/count/anchors-exact.anchors-verbatim`; coverage counts by `state`, `reason` and `held`. */
export function countId(report: ReportSlug, owner: string, label: LedgerCount['label']): string {
  return withinReport(report, `count/${owner}.${slugify(label)}`);
}

/** A breach with its id and check; the reason is null where nobody let it stand. */
export interface LoadedBreach {
  readonly id: string;
  readonly check: CheckId;
  readonly breach: Breach;
  readonly reason: string | null;
}

/** `<report>/breach/<rule>--<kind>.<slug>@<start>`, numbered where one rule finds two at one place: it stays while the finding does. */
export function listBreaches({ report, checks }: Ledger): LoadedBreach[] {
  const seen = new Map<string, number>();
  return checks.flatMap(listBreachesOfCheck).map((loaded) => {
    const { rule, subject, start } = loaded.breach;
    const name = `${rule}--${nameSubject(report, subject)}@${String(start)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...loaded, id: withinReport(report, `breach/${name}${times > 1 ? `.${String(times)}` : ''}`) };
  });
}

function listBreachesOfCheck({ id: check, breaches, excepted }: LedgerCheck): Omit<LoadedBreach, 'id'>[] {
  return [
    ...breaches.map((breach) => ({ check, breach, reason: null })),
    ...excepted.map(({ breach, reason }) => ({ check, breach, reason })),
  ];
}

/** As links name their ends; what is no id of the report, such as a place in a file, is named in full. */
function nameSubject(report: ReportSlug, subject: string): string {
  const own = subject.startsWith(`${report}/`) ? withoutReport(subject) : subject;
  return own.replaceAll('/', '.');
}
