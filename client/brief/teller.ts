/** What every entry of a brief needs: how things are called, and where they are reached. Pure. */
import { linkToWords } from '../cite/text-fragment.ts';
import { makeAddress } from '../address/make-address.ts';
import type { GraphNode, ReportGraph, Words } from '../report/report-graph.ts';
import { lineOf } from '../report/report-graph.ts';
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
      const line = lineOf(graph, at);
      return line === null ? plain('') : link(detailWords.line(line), linkToWords(graph, at));
    },
  };
}
