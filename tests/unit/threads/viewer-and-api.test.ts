import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimNode, GraphNode, Link, ReportGraph } from '../../../client/report/report-graph.ts';
import { isClaim } from '../../../client/report/report-graph.ts';
import { findFamily } from '../../../client/threads/family.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { codeReport } from '../../../server/code/code-report.ts';
import type { CodedReport } from '../../../server/domain/coding.ts';
import { printFault } from '../../../server/domain/fault.ts';
import { type Edge, listEdges } from '../../graph/recompute/edges.ts';
import { makeTracer } from '../../graph/recompute/threads.ts';

/** What the viewer calls a thread, and what the API does, node by node on the real chapter; tests/graph holds the API to its definition. */
let graph: ReportGraph;
let trace: ReturnType<typeof makeTracer>;

beforeAll(async () => {
  const coded = await codeReport('data/reports/change-nhs-chapter-5', 'data/vocabularies');
  if (!coded.ok) throw new Error(coded.faults.map(printFault).join('\n'));
  const edges = listEdges(coded.value);
  graph = buildGraph(coded.value, edges);
  trace = makeTracer(edges, null);
});

/** As much of the viewer's graph as a thread is found in. */
function buildGraph({ claims, quotes, statistics, vocabularies }: CodedReport, edges: readonly Edge[]): ReportGraph {
  const named = (kind: GraphNode['kind'], list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => ({ id, kind }));
  const nodes = [
    ...claims.map(({ id, kind, partOf }) => ({
      ...{ id, kind: kind.toUpperCase(), parentId: partOf?.claim ?? null },
      partIds: claims.filter((part) => part.partOf?.claim === id).map((part) => part.id),
    })),
    ...named('AUDIENCE', vocabularies.audiences),
    ...named('QUOTE', quotes),
    ...named('STATISTIC', statistics),
  ];
  const links = edges.map((edge) => ({ ...edge, id: edge.key, type: edge.type === 'OF' ? 'ASKED_OF' : edge.type }));
  const linksAt = new Map<string, Link[]>();
  for (const link of links as unknown as Link[])
    for (const end of new Set([link.from, link.to])) linksAt.set(end, [...(linksAt.get(end) ?? []), link]);
  return { nodes: new Map(nodes.map((node) => [node.id, node])), links, linksAt } as unknown as ReportGraph;
}

const nodesOnTrace = (id: string): Set<string> => new Set([id, ...trace(id, 'BOTH').flatMap(({ nodes }) => nodes)]);
const nodeOf = (id: string): GraphNode => graph.nodes.get(id) as GraphNode;
/** The API leaves out more threads than the viewer where the text says of somebody less, or not. */
const isDenying = (id: string): boolean =>
  (graph.linksAt.get(id) ?? []).some(
    (link) => link.type === 'RAISED_BY' && link.to === id && link.polarity !== 'RAISES',
  );
const isMixed = (family: readonly ClaimNode[]): boolean =>
  new Set(family.map(({ kind }) => kind === 'RECOMMENDATION')).size > 1;

describe('the threads of the viewer and those of the API', () => {
  it('are the same, but for headlines and parts that lead nowhere, which the viewer lights as well', () => {
    for (const id of graph.nodes.keys()) {
      const traced = nodesOnTrace(id);
      const families = [...traced]
        .map((on) => graph.nodes.get(on))
        .filter((node) => node !== undefined && isClaim(node))
        .flatMap((claim) => findFamily(graph, claim).map((member) => member.id));
      const lit = [...(findThread(graph, id)?.nodes ?? [])];

      expect(
        lit.filter((node) => !traced.has(node) && !families.includes(node) && ![node, id].some(isDenying)),
        id,
      ).toEqual([]);
    }
  });

  it('are the same, but where a recommendation and what is none are parts of each other: the API follows both', () => {
    for (const id of graph.nodes.keys()) {
      const thread = findThread(graph, id);
      const more = [...nodesOnTrace(id)].filter((node) => graph.nodes.has(node) && !thread?.nodes.has(node));
      const start = nodeOf(id);
      const mayDiffer = isClaim(start) && isMixed(findFamily(graph, start));

      expect(mayDiffer ? [] : more, id).toEqual([]);
    }
  });
});
