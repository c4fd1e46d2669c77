import type { ReportGraph } from '../report/report-graph.ts';

/** An address to take elsewhere, such as that of a thing, in this version of the data. `origin`: of the viewer, such as `https://example.org`. */
export function makeAddress(
  graph: ReportGraph,
  origin: string,
  fields: Readonly<Record<string, string>>,
  path = '/',
): string {
  const query = new URLSearchParams({ ...fields, data: graph.report.dataVersion }).toString();
  return `${origin}${path}?${query.replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
