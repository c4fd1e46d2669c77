import type { Ledger } from '../domain/ledger.ts';
import { makeLedger } from '../verify/make-ledger.ts';
import { readExceptions } from '../verify/read-exceptions.ts';
import { DataFaultsError, type ReportInFolder } from './code-reports.ts';

/** The ledger of each report, red or green: a breach is shown, not refused. @throws DataFaultsError where exceptions cannot be read. */
export async function verifyReports(reports: readonly ReportInFolder[]): Promise<Ledger[]> {
  const read = await Promise.all(reports.map(({ folder }) => readExceptions(folder)));
  const faults = read.flatMap((result) => (result.ok ? [] : result.faults));
  if (faults.length > 0) throw new DataFaultsError(faults);
  return reports.map(({ report }, index) => {
    const exceptions = read[index];
    return makeLedger(report, { exceptions: exceptions?.ok ? exceptions.value : [] });
  });
}

/** `ledger GREEN`, or `ledger RED: 3 breaches, listed by npm run verify`. */
export function sayVerdict(ledgers: readonly Ledger[]): string {
  const breaches = ledgers.flatMap(({ checks }) => checks).reduce((sum, check) => sum + check.breaches.length, 0);
  if (breaches === 0) return 'ledger GREEN';
  return `ledger RED: ${String(breaches)} ${breaches === 1 ? 'breach' : 'breaches'}, listed by npm run verify`;
}
