/** The brief of a claim, an audience or a theme. Pure: same report, same day, same bytes. */
import type { ClaimNode, GraphNode, Named, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { FINDING_KIND_NAMES, KIND_NAMES } from '../strings/common.ts';
import { findParts, readClaim } from '../threads/family.ts';
import { audienceParts } from './audience-parts.ts';
import type { Brief, Part, Run } from './brief.ts';
import { link, plain, soft } from './brief.ts';
import { claimParts } from './claim-parts.ts';
import type { Computed } from './computed.ts';
import { computedParts } from './tell-computed.ts';
import type { Teller } from './teller.ts';
import { makeTeller } from './teller.ts';
import { findClaimsAbout, themeParts } from './theme-parts.ts';

export interface Making {
  /** Where the viewer stands, such as `https://example.org`. */
  readonly origin: string;
  /** As readers write it: 23 November 2026. */
  readonly madeOn: string;
}

/** Null where the id is of nothing that a brief can be about. */
export function makeBrief(graph: ReportGraph, id: string, computed: Computed, making: Making): Brief | null {
  const teller = makeTeller(graph, making.origin);
  const body = tellSubject(teller, id);
  if (body === null) return null;
  const { about, ...told } = body;
  return {
    ...told,
    parts: [...told.parts, ...computedParts(teller, computed, about)],
    colophon: makeColophon(graph, id, making),
  };
}

interface Body extends Pick<Brief, 'kindName' | 'title' | 'lead'> {
  readonly parts: readonly Part[];
  /** Whose gaps are told: the subject first. */
  readonly about: readonly string[];
}

function tellSubject(teller: Teller, id: string): Body | null {
  const node = teller.graph.nodes.get(id);
  if (node === undefined) return tellTheme(teller, id);
  return tellNode(teller, node);
}

function tellNode(teller: Teller, node: GraphNode): Body | null {
  if (isClaim(node)) {
    const kindName = node.findingKind === null ? KIND_NAMES[node.kind].one : FINDING_KIND_NAMES[node.findingKind];
    const about = [node.id, ...findParts(teller.graph, node).map((part) => part.id)];
    return { kindName, title: node.label, lead: claimLead(teller, node), parts: claimParts(teller, node), about };
  }
  if (node.kind !== 'AUDIENCE') return null;
  const broader = node.broaderIds.flatMap((broaderId) => teller.graph.nodes.get(broaderId) ?? []);
  const lead: Run[][] = [
    ...(broader.length === 0 ? [] : [[soft(`${words.belongsTo} `), ...joinNames(teller, broader)]]),
    ...(node.aliases.length === 0 ? [] : [[soft(`${words.called}: `), plain(node.aliases.join(', '))]]),
  ];
  const parts = audienceParts(teller, node);
  return { kindName: KIND_NAMES.AUDIENCE.one, title: node.label, lead, parts, about: [node.id] };
}

function tellTheme(teller: Teller, id: string): Body | null {
  const claims = findClaimsAbout(teller.graph, id);
  const theme = findTheme(claims, id);
  if (theme === null) return null;
  const about = [id, ...claims.map((claim) => claim.id)];
  return { kindName: words.theme, title: theme.name, lead: [], parts: themeParts(teller, id), about };
}

function findTheme(claims: readonly ClaimNode[], id: string): Named | null {
  return claims.flatMap(({ themes }) => themes).find((theme) => theme.id === id) ?? null;
}

function claimLead(teller: Teller, claim: ClaimNode): Run[][] {
  const headline = readClaim(teller.graph, claim.parentId);
  return [
    ...(headline === null ? [] : [[soft(`${words.partOf} `), teller.name(headline)]]),
    ...(claim.themes.length === 0
      ? []
      : [[soft(`${words.themes}: `), plain(claim.themes.map(({ name }) => name).join(', '))]]),
  ];
}

function joinNames(teller: Teller, nodes: readonly GraphNode[]): Run[] {
  return nodes.flatMap((node, index) => (index === 0 ? [teller.name(node)] : [plain(', '), teller.name(node)]));
}

function makeColophon({ report }: ReportGraph, id: string, { origin, madeOn }: Making): Run[][] {
  const { title, publisher, publishedOn, licence, licenceUrl, sourceUrl, dataVersion } = report;
  const whose = [publisher, title, publishedOn === null ? null : words.publishedOn(publishedOn)];
  const address = `${origin}/brief?node=${id}&data=${dataVersion}`;
  return [
    [soft(`${words.source}: `), link(whose.filter((part) => part !== null).join(', '), sourceUrl)],
    ...(licence === null ? [] : [[link(words.licence(licence), licenceUrl)]]),
    [plain(`${words.version(dataVersion)} ${words.madeOn(madeOn)}`)],
    [soft(words.lines)],
    [soft(words.seenAt), link(address, address)],
  ];
}
