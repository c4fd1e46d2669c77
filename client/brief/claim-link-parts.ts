import type { ClaimLink, ClaimNode, ShiftLink } from '../report/report-graph.ts';
import { linksFrom, linksTo } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { details as detailWords } from '../strings/common.ts';
import type { Entry, Part } from './brief.ts';
import { makePart, plain, soft, spaced, tag } from './brief.ts';
import type { Teller } from './teller.ts';

/** What a claim leads to and follows from, and which way views moved. */
export function claimLinkParts(teller: Teller, { id }: ClaimNode): Part[] {
  const { graph } = teller;
  const tell = (links: readonly (ClaimLink | ShiftLink)[]): Entry[] => tellClaimLinks(teller, id, links);
  return makePart(words.leads, [
    { title: words.leadsTo, entries: tell(linksFrom(graph, id, 'LEADS_TO')) },
    { title: words.followsFrom, entries: tell(linksTo(graph, id, 'LEADS_TO')) },
    { title: words.movedTo, entries: tell(linksFrom(graph, id, 'SHIFTED_TO')) },
    { title: words.movedFrom, entries: tell(linksTo(graph, id, 'SHIFTED_TO')) },
  ]);
}

/** Stored once, read both ways. */
export function tellAtOdds(teller: Teller, { id }: ClaimNode): Entry[] {
  const { graph } = teller;
  return tellClaimLinks(teller, id, [
    ...linksFrom(graph, id, 'CONFLICTS_WITH'),
    ...linksTo(graph, id, 'CONFLICTS_WITH'),
  ]);
}

function tellClaimLinks(teller: Teller, id: string, links: readonly (ClaimLink | ShiftLink)[]): Entry[] {
  return links.flatMap((link): Entry[] => {
    const other = teller.graph.nodes.get(link.from === id ? link.to : link.from);
    if (other === undefined) return [];
    const whose = link.type === 'SHIFTED_TO' ? teller.graph.nodes.get(link.audienceId) : undefined;
    const note = spaced(
      whose === undefined ? null : plain(`${detailWords.viewOf} ${whose.label}.`),
      link.basis === 'INFERRED' ? tag(detailWords.inferred) : null,
      link.rationale === null ? null : soft(link.rationale),
      link.words === null ? null : teller.line(link.words),
    );
    return [{ kind: 'thing', runs: [teller.name(other)], notes: note.length === 0 ? [] : [note] }];
  });
}
