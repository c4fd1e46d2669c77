import type { ClaimNode, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';

/**
 * A claim with its headlines and its parts, at every depth: what is said of one is said, wholly or partly, of the others.
 * Its siblings are none of it. Being in one family is symmetric.
 */
export function findFamily(graph: ReportGraph, claim: ClaimNode): ClaimNode[] {
  return [...findHeadlines(graph, claim), claim, ...findParts(graph, claim)];
}

/** The outermost first. */
export function findHeadlines(graph: ReportGraph, claim: ClaimNode): ClaimNode[] {
  const parent = readClaim(graph, claim.parentId);
  return parent === null ? [] : [...findHeadlines(graph, parent), parent];
}

export function findParts(graph: ReportGraph, claim: ClaimNode): ClaimNode[] {
  return claim.partIds.flatMap((id) => {
    const part = readClaim(graph, id);
    return part === null ? [] : [part, ...findParts(graph, part)];
  });
}

export function readClaim(graph: ReportGraph, id: string | null): ClaimNode | null {
  const node = id === null ? undefined : graph.nodes.get(id);
  return node !== undefined && isClaim(node) ? node : null;
}
