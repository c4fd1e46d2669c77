import type { ReportsQuery } from '../generated/graphql.ts';
import type { ReportGraph } from './report-graph.ts';
import { readReport, readReports } from './read-report.ts';

interface Begun {
  readonly reports: Promise<ReportsQuery>;
  readonly report: Promise<ReportGraph>;
}

let begun: Partial<Begun> = {};

/**
 * Asks for the report before the page that will show it is there. Whoever shows it takes what was begun; what
 * went wrong is told to who has taken it by then, and to nobody after: whoever comes later, or again, asks anew.
 */
export function beginReading(): void {
  const { signal } = new AbortController();
  const reports = readReports(signal);
  const report = reports.then(async ({ dataVersion, reports: [first] }) => {
    if (first === undefined) throw new Error('There is no report to begin with.');
    return readReport(first.slug, dataVersion, signal);
  });
  begun = { reports, report };
  const forget = (): void => {
    begun = {};
  };
  for (const promise of [reports, report]) promise.catch(forget);
}

/** What `readReports` gives; what was begun is taken once. */
export function takeReports(signal: AbortSignal): Promise<ReportsQuery> {
  const { reports, ...rest } = begun;
  begun = rest;
  return reports ?? readReports(signal);
}

/** What `readReport` gives; what was begun is taken once, and only where it is of this report and this version of the data. */
export async function takeReport(slug: string, dataVersion: string, signal: AbortSignal): Promise<ReportGraph> {
  const { report, ...rest } = begun;
  begun = rest;
  const graph = await report;
  const isWanted = graph?.report.slug === slug && graph.report.dataVersion === dataVersion;
  return isWanted ? graph : readReport(slug, dataVersion, signal);
}
