import { useQuery } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import type { PathQuery } from '../generated/graphql.ts';
import { PathDocument } from '../generated/graphql.ts';
import type { Link, ReportGraph } from '../report/report-graph.ts';
import type { Thread } from '../threads/find-thread.ts';

export type Path = PathQuery['path'];
export interface AskedPath {
  /** Null until it is answered, and where none is asked for. */
  readonly path: Path | null;
  readonly failed: boolean;
}

/** How two nodes hang together, as the API finds it. */
export function usePath({ report }: ReportGraph, from: string | null, to: string | null): AskedPath {
  const { data, isError } = useQuery({
    queryKey: ['path', report.dataVersion, from, to],
    queryFn: async ({ signal }) => (await request(PathDocument, { from: from ?? '', to: to ?? '' }, signal)).path,
    enabled: from !== null && to !== null,
    staleTime: Infinity,
  });
  const isAsked = from !== null && to !== null;
  return { path: isAsked ? (data ?? null) : null, failed: isAsked && isError };
}

/** The path as what is lit: its nodes, and every link between neighbours on it. Null where there is none. */
export function lightPath(graph: ReportGraph, start: string, { path }: Path): Thread | null {
  if (path === null) return null;
  const steps = new Set(path.edges.flatMap(({ from, to }) => [`${from.id} ${to.id}`, `${to.id} ${from.id}`]));
  const links = path.edges.flatMap(({ from }) => graph.linksAt.get(from.id) ?? []);
  return {
    start,
    nodes: new Set(path.nodes.map(({ id }) => id).filter((id) => graph.nodes.has(id))),
    passages: new Set(),
    links: new Set(links.filter((link: Link) => steps.has(`${link.from} ${link.to}`))),
    apart: { nodes: new Set(), links: new Set() },
  };
}
