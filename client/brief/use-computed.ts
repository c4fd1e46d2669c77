import type { Asked, AskVersion } from '../api/use-asked.ts';
import { useAsked } from '../api/use-asked.ts';
import { readGaps as readGapsOfKind } from '../compare/read-gaps.ts';
import { BriefGapsDocument, TriangulationDocument } from '../generated/graphql.ts';
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import type { Computed, Gap } from './computed.ts';

/** What is missing, and, for a claim, what stands behind it, counted. */
export function useComputed(graph: ReportGraph, id: string): Asked<Computed> {
  const node = graph.nodes.get(id);
  return useAsked(['brief', id], async (ask) => {
    const [gaps, triangulation] = await Promise.all([readGaps(graph, ask), readTriangulation(node, ask)]);
    return { gaps, triangulation };
  });
}

/** All kinds in one page each; of a kind with more, all of it. */
async function readGaps(graph: ReportGraph, ask: AskVersion): Promise<Gap[]> {
  const { gaps } = await ask(BriefGapsDocument, { slug: graph.report.slug });
  const kinds = (gaps?.kinds ?? []).map(async ({ kind, gaps: page }) => {
    const whole = page.pageInfo.hasNextPage
      ? (await readGapsOfKind(ask, { slug: graph.report.slug, kind, basis: null })).gaps
      : page.edges;
    return whole.map(({ node, toClose }): Gap => ({ kind, nodeId: node.id, toClose }));
  });
  return (await Promise.all(kinds)).flat();
}

async function readTriangulation(node: GraphNode | undefined, ask: AskVersion): Promise<Computed['triangulation']> {
  if (node === undefined || !isClaim(node)) return null;
  const { claim } = await ask(TriangulationDocument, { id: node.id, basis: null });
  return claim?.triangulation ?? null;
}
