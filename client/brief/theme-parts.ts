/** A brief of a theme: what the report says about it, who raised that, and in what words. Pure. */
import type { Evidence } from '../details/gather-evidence.ts';
import { gatherEvidence } from '../details/gather-evidence.ts';
import { describeAttribution } from '../details/describe-attribution.ts';
import type { AttributionGroup } from '../details/group-attributions.ts';
import { groupAttributions } from '../details/group-attributions.ts';
import type { ClaimKind, ClaimNode, ReportGraph } from '../report/report-graph.ts';
import { isClaim, linksFrom } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import type { Entry, Group, Part } from './brief.ts';
import { makePart, plain, soft, spaced } from './brief.ts';
import { splitByBasis, tellAttributions } from './tell-attributions.ts';
import { tellEvidence } from './tell-evidence.ts';
import type { Teller } from './teller.ts';

const KINDS: readonly ClaimKind[] = ['RECOMMENDATION', 'CONCERN', 'FINDING'];

export function themeParts(teller: Teller, themeId: string): Part[] {
  const claims = findClaimsAbout(teller.graph, themeId);
  const evidence = gatherAll(teller.graph, claims);
  const favouring = evidence.filter(({ link }) => link.stance !== 'OPPOSES');
  const ofKind = (kind: 'QUOTE' | 'STATISTIC'): Group[] =>
    splitByBasis(
      favouring.filter(({ link }) => teller.graph.nodes.get(link.from)?.kind === kind),
      (some) => tellEvidence(teller, some),
    );
  return [
    ...makePart(
      words.claimsAbout,
      KINDS.map((kind) => ({
        title: words.raisedKinds[kind],
        entries: claims.filter((claim) => claim.kind === kind).map((claim) => tellClaim(teller, claim)),
      })),
    ),
    ...makePart(words.quotes, ofKind('QUOTE')),
    ...makePart(words.statistics, ofKind('STATISTIC'), words.statisticsNote),
    ...makePart(words.against, [
      ...claims.map((claim) => ({ title: `${words.apart}. ${claim.label}`, entries: tellDenials(teller, claim) })),
      {
        title: words.opposes,
        entries: tellEvidence(
          teller,
          evidence.filter(({ link }) => link.stance === 'OPPOSES'),
        ),
      },
    ]),
  ];
}

export function findClaimsAbout(graph: ReportGraph, themeId: string): ClaimNode[] {
  return [...graph.nodes.values()].filter(isClaim).filter(({ themes }) => themes.some(({ id }) => id === themeId));
}

/** Each quote, number and case once, by the first claim that it bears on. */
function gatherAll(graph: ReportGraph, claims: readonly ClaimNode[]): (Evidence & { basis: 'STATED' | 'INFERRED' })[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) =>
    gatherEvidence(graph, claim).flatMap((piece) => {
      const key = `${piece.link.from} ${piece.link.stance}`;
      if (piece.via.route !== 'itself' || seen.has(key)) return [];
      seen.add(key);
      return [{ link: piece.link, via: { claim, route: 'part' as const }, basis: piece.link.basis }];
    }),
  );
}

function tellClaim(teller: Teller, claim: ClaimNode): Entry {
  const raising = linksFrom(teller.graph, claim.id, 'RAISED_BY').filter(({ polarity }) => polarity === 'RAISES');
  const names = groupAttributions(raising, 'audience').map((group) => nameRaising(teller, group));
  const note = spaced(
    names.length === 0 ? soft(words.nobody) : plain(words.raisedByCount(names.join(', '))),
    ...claim.statedIn.map(teller.line),
  );
  return { kind: 'thing', runs: [teller.name(claim)], notes: [note] };
}

/** `Public (Many; more strongly)`: what the report says of how, of whichever of its attributions says it. */
function nameRaising({ graph }: Teller, [first, ...others]: AttributionGroup): string {
  const name = graph.nodes.get(first.to)?.label ?? first.to;
  const how = [...new Set([first, ...others].map((link) => describeAttribution(graph, link)))].filter(
    (part) => part !== '',
  );
  return how.length === 0 ? name : `${name} (${how.join('; ')})`;
}

function tellDenials(teller: Teller, claim: ClaimNode): Entry[] {
  const denying = linksFrom(teller.graph, claim.id, 'RAISED_BY').filter(({ polarity }) => polarity !== 'RAISES');
  return tellAttributions(teller, denying, 'audience');
}
