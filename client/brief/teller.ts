/** What every entry of a brief needs: how things are called, and where they are reached. Pure. */
import { linkToWords } from '../cite/text-fragment.ts';
import type { GraphNode, ReportGraph, Words } from '../report/report-graph.ts';
import { details as detailWords } from '../strings/common.ts';
import type { Run } from './brief.ts';
import { link, plain } from './brief.ts';

export interface Teller {
  readonly graph: ReportGraph;
  /** A thing by its name, leading to it. */
  readonly name: (node: GraphNode) => Run;
  /** `line 43`, leading to the published page at the very words. */
  readonly line: (at: Words) => Run;
}

/** `origin`: of the viewer, such as `https://example.org`; addresses name the version of the data. */
export function makeTeller(graph: ReportGraph, origin: string): Teller {
  return {
    graph,
    name: (node) => link(node.label, makeAddress(graph, origin, { node: node.id })),
    line: (at) => {
      const line = graph.passagesById.get(at.passageId)?.line;
      return line === undefined ? plain('') : link(detailWords.line(line), linkToWords(graph, at));
    },
  };
}

/** The address of the thing in this version of the data. */
export function makeAddress(
  graph: ReportGraph,
  origin: string,
  fields: Readonly<Record<string, string>>,
  path = '/',
): string {
  const query = new URLSearchParams({ ...fields, data: graph.report.dataVersion }).toString();
  return `${origin}${path}?${query.replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
