/** What bears on a claim, each with the claim of its family that it bears on. Pure. */
import type { ClaimNode, EvidencesLink, ReportGraph } from '../report/report-graph.ts';
import { linksTo } from '../report/report-graph.ts';
import { findHeadlines, findParts } from '../threads/family.ts';

export type Route = 'itself' | 'part' | 'headline';
/** A claim of the family and the way to it. */
export interface Relative {
  readonly claim: ClaimNode;
  readonly route: Route;
}
export interface Evidence {
  readonly link: EvidencesLink;
  readonly via: Relative;
}

/** The claim first, then its parts, then its headlines. */
export function findRelatives(graph: ReportGraph, claim: ClaimNode): Relative[] {
  return [
    { claim, route: 'itself' },
    ...findParts(graph, claim).map((part): Relative => ({ claim: part, route: 'part' })),
    ...findHeadlines(graph, claim).map((headline): Relative => ({ claim: headline, route: 'headline' })),
  ];
}

/** Each piece of evidence once, by the nearest way; what bears on a headline only is not claimed for its part. */
export function gatherEvidence(graph: ReportGraph, claim: ClaimNode): Evidence[] {
  const seen = new Set<string>();
  const relatives = findRelatives(graph, claim).filter(({ route }) => route !== 'headline');
  return relatives.flatMap((via) =>
    linksTo(graph, via.claim.id, 'EVIDENCES').flatMap((link): Evidence[] => {
      if (seen.has(link.from)) return [];
      seen.add(link.from);
      return [{ link, via }];
    }),
  );
}
