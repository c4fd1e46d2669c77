/** What answers a claim, and what a recommendation answers, through parts and headlines too. Pure. */
import type { ClaimNode, MitigatesLink, ReportGraph } from '../report/report-graph.ts';
import { linksFrom, linksTo } from '../report/report-graph.ts';
import { readClaim } from '../threads/family.ts';
import type { Relative } from './gather-evidence.ts';
import { findRelatives } from './gather-evidence.ts';

export interface Answer {
  readonly link: MitigatesLink;
  /** The other end: a recommendation, or what it answers. */
  readonly other: ClaimNode;
  readonly via: Relative;
}

export function gatherAnswers(graph: ReportGraph, claim: ClaimNode): Answer[] {
  const outward = claim.kind === 'RECOMMENDATION';
  return findRelatives(graph, claim).flatMap((via) => {
    const links = outward ? linksFrom(graph, via.claim.id, 'MITIGATES') : linksTo(graph, via.claim.id, 'MITIGATES');
    return links.flatMap((link): Answer[] => {
      const other = readClaim(graph, outward ? link.to : link.from);
      return other === null ? [] : [{ link, other, via }];
    });
  });
}
