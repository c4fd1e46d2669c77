import type { Named, ReportGraph } from './report-graph.ts';
import { isClaim } from './report-graph.ts';

/** The themes, strands or regions that a report has something of; one as often as it does. */
export function listNamed(graph: ReportGraph, what: 'theme' | 'strand' | 'region'): Named[] {
  const nodes = [...graph.nodes.values()];
  if (what === 'theme') return nodes.flatMap((node) => (isClaim(node) ? node.themes : []));
  const ofLinks = graph.links.flatMap((link) => {
    if (link.type !== 'RAISED_BY') return [];
    return what === 'strand' ? link.strands : link.regions;
  });
  const ofEvidence = nodes.flatMap((node) => {
    if (node.kind === 'QUOTE') return node[what] ?? [];
    return node.kind === 'STATISTIC' && what === 'strand' ? (node.strand ?? []) : [];
  });
  return [...ofLinks, ...ofEvidence];
}

/** A large report is gone through once. */
const known = new WeakMap<ReportGraph, ReadonlySet<string>>();

/** Whether a theme, strand or region of the report is called so. */
export function isNamed(graph: ReportGraph, id: string): boolean {
  const ids = known.get(graph) ?? listIds(graph);
  known.set(graph, ids);
  return ids.has(id);
}

function listIds(graph: ReportGraph): Set<string> {
  const ids = new Set<string>();
  for (const what of ['theme', 'strand', 'region'] as const) for (const { id } of listNamed(graph, what)) ids.add(id);
  return ids;
}
