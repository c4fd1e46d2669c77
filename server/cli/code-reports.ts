import { readdirSync } from 'node:fs';
import path from 'node:path';
import { codeReport } from '../code/code-report.ts';
import type { CodedReport } from '../domain/coding.ts';
import { type Fault, printFault } from '../domain/fault.ts';

const REPORTS = 'data/reports';
const VOCABULARIES = 'data/vocabularies';

/** A report with the folder that it was read from. */
export interface ReportInFolder {
  readonly folder: string;
  readonly report: CodedReport;
}

/** Every report of data/, coded. @throws DataFaultsError with all faults of all of them. */
export async function codeReports(): Promise<[ReportInFolder, ...ReportInFolder[]]> {
  const coded = await Promise.all(
    listReportFolders().map(async (folder) => ({ folder, result: await codeReport(folder, VOCABULARIES) })),
  );
  const faults = coded.flatMap(({ result }) => (result.ok ? [] : result.faults));
  const [first, ...others] = coded.flatMap(({ folder, result }) =>
    result.ok ? [{ folder, report: result.value }] : [],
  );
  if (first === undefined || faults.length > 0) throw new DataFaultsError(faults);
  return [first, ...others];
}

/** One folder a report, named by its slug. */
export function listReportFolders(): string[] {
  return readdirSync(REPORTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(REPORTS, entry.name))
    .sort();
}

/** The data cannot be used; the message lists every fault with its place and what to write instead. */
export class DataFaultsError extends Error {
  override readonly name = 'DataFaultsError';

  constructor(faults: readonly Fault[]) {
    const unlike = [...new Set(faults.map(printFault))];
    const counted = `${String(unlike.length)} ${unlike.length === 1 ? 'fault' : 'faults'} in the data. The graph is as it was.`;
    super(
      unlike.length === 0
        ? `There is no report in ${REPORTS}. The graph is as it was.`
        : [...unlike, counted].join('\n'),
    );
  }
}
