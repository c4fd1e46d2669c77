/** The words between two places of the report, and how they are cited. Pure. */
import type { Place } from '../address/view-state.ts';
import type { Report, ReportGraph, Words } from '../report/report-graph.ts';

/** Line by line; empty where the place lies outside of the report. */
export function takeWords({ passages }: ReportGraph, { start, end }: Place): Words[] {
  return passages
    .filter((passage) => passage.start < end && passage.end > start)
    .map((passage) => {
      const from = Math.max(start, passage.start);
      const to = Math.min(end, passage.end);
      const points = Array.from(passage.text).slice(from - passage.start, to - passage.start);
      return { exact: points.join(''), start: from, end: to, passageId: passage.id };
    });
}

/** The words to the letter, then where they stand, in which version, and the way there. */
export function citeWords(report: Report, exact: string, lines: string, address: string): string {
  const { publisher, publishedOn, title, sourceUrl, dataVersion } = report;
  const year = publishedOn?.slice(0, 4);
  const who = [publisher, year === undefined ? null : `(${year})`].filter((part) => part !== null).join(' ');
  const parts = [who, title, lines].filter((part) => part !== '');
  return [
    exact,
    '',
    `${parts.join(', ')}.`,
    ...(sourceUrl === null ? [] : [sourceUrl]),
    `Golden Thread, data version ${dataVersion}: ${address}`,
    '',
  ].join('\n');
}
