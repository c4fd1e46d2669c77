import type { Passage, ReportGraph } from '../report/report-graph.ts';

/** The line that opens each section, by the section's id. */
export function findHeadings(graph: ReportGraph): ReadonlyMap<string, Passage> {
  return new Map(
    graph.passages.flatMap((passage) =>
      passage.kind === 'HEADING' && passage.sectionId !== null ? [[passage.sectionId, passage] as const] : [],
    ),
  );
}
