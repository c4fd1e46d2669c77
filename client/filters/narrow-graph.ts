/**
 * A report with less in it: only what the filters let through, as a ReportGraph like any other, so that every view narrows alike. Pure.
 *
 * Links: a basis asked for leaves out every other; audience, strand, region, polarity and prevalence choose among attributions. Evidence: by
 * who speaks or was asked, where it was heard, and (with a theme) what claims it bears on. A claim stays that has the theme and, where
 * attributions are chosen among, has one left or, unless it is asked how it was said, evidence of those people; so does every headline above it. An audience stays that is asked
 * for or still linked.
 */
import type { ViewState } from '../address/view-state.ts';
import { indexLinks } from '../report/index-links.ts';
import type { ClaimNode, EvidenceNode, GraphNode, Link, RaisedByLink } from '../report/report-graph.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { findHeadlines } from '../threads/family.ts';
import { withNarrower } from './with-narrower.ts';

export type Filters = Pick<ViewState, 'audience' | 'strand' | 'region' | 'theme' | 'polarity' | 'prevalence' | 'basis'>;
export const NO_FILTERS: Filters = {
  audience: [],
  strand: [],
  region: [],
  theme: [],
  polarity: [],
  prevalence: [],
  basis: null,
};

export function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null && value.length > 0);
}

export function pickFilters(state: Filters): Filters {
  const { audience, strand, region, theme, polarity, prevalence, basis } = state;
  return { audience, strand, region, theme, polarity, prevalence, basis };
}

/** The very same graph where nothing is asked. */
export function narrowGraph(graph: ReportGraph, filters: Filters): ReportGraph {
  if (!isNarrowed(filters)) return graph;
  const people = withNarrower(graph, filters.audience);
  const allowed = graph.links.filter((link) => allowsBasis(filters, link) && allowsAttribution(filters, people, link));
  const evidence = new Set(
    [...graph.nodes.values()]
      .filter(isEvidence)
      .filter((node) => allowsEvidence(filters, people, node))
      .map(({ id }) => id),
  );
  const claims = chooseClaims(graph, filters, allowed, evidence);
  const kept = new Set([...claims, ...chooseEvidence(filters, allowed, evidence, claims)]);
  const linked = allowed.filter((link) => standsOn(graph, kept, people, link));
  const reached = new Set([...people, ...linked.flatMap(({ from, to }) => [from, to])]);
  const nodes = [...graph.nodes].filter(([id, node]) => (node.kind === 'AUDIENCE' ? reached.has(id) : kept.has(id)));
  return {
    ...graph,
    nodes: new Map(nodes.map(([id, node]) => [id, isClaim(node) ? keepParts(node, kept) : node])),
    links: linked,
    linksAt: indexLinks(linked),
  };
}

const isEvidence = (node: GraphNode): node is EvidenceNode => node.kind === 'QUOTE' || node.kind === 'STATISTIC';

const choosesAttributions = ({ audience, strand, region, polarity, prevalence }: Filters): boolean =>
  [audience, strand, region, polarity, prevalence].some((asked) => asked.length > 0);

/** Who was asked or where narrows words and numbers as well; how strongly is said of attributions alone. */
const choosesEvidence = ({ audience, strand, region }: Filters): boolean =>
  [audience, strand, region].some((asked) => asked.length > 0);

/** Words heard from somebody stand for a claim, unless it is asked how strongly that was said. */
const choosesByEvidence = (filters: Filters): boolean =>
  choosesEvidence(filters) && filters.polarity.length + filters.prevalence.length === 0;

function allowsBasis({ basis }: Filters, link: Link): boolean {
  return basis === null || !('basis' in link) || link.basis === 'STATED';
}

function allowsAttribution(filters: Filters, people: ReadonlySet<string>, link: Link): boolean {
  if (link.type !== 'RAISED_BY') return true;
  const { audience, strand, region, polarity, prevalence } = filters;
  return (
    (audience.length === 0 || people.has(link.to)) &&
    (strand.length === 0 || link.strands.some(({ id }) => strand.includes(id))) &&
    (region.length === 0 || link.regions.some(({ id }) => region.includes(id))) &&
    (polarity.length === 0 || polarity.includes(link.polarity)) &&
    (prevalence.length === 0 || includesPrevalence(prevalence, link))
  );
}

function includesPrevalence(asked: Filters['prevalence'], { prevalence }: RaisedByLink): boolean {
  return prevalence !== null && asked.some((one) => one === prevalence);
}

function allowsEvidence(
  { audience, strand, region }: Filters,
  people: ReadonlySet<string>,
  node: EvidenceNode,
): boolean {
  const speakers = node.kind === 'QUOTE' ? node.speakerIds : node.audienceIds;
  const regionId = node.kind === 'QUOTE' ? node.region?.id : undefined;
  return (
    (audience.length === 0 || speakers.some((id) => people.has(id))) &&
    (strand.length === 0 || (node.strand !== null && strand.includes(node.strand.id))) &&
    (region.length === 0 || (regionId !== undefined && region.includes(regionId)))
  );
}

function chooseClaims(
  graph: ReportGraph,
  filters: Filters,
  links: readonly Link[],
  evidence: ReadonlySet<string>,
): Set<string> {
  const spokenFor = new Set(
    links.flatMap((link) => {
      if (link.type === 'RAISED_BY') return [link.from];
      const counts = link.type === 'EVIDENCES' && choosesByEvidence(filters) && evidence.has(link.from);
      return counts ? [link.to] : [];
    }),
  );
  const chosen = [...graph.nodes.values()]
    .filter(isClaim)
    .filter(
      ({ id, themes }) =>
        (filters.theme.length === 0 || themes.some((theme) => filters.theme.includes(theme.id))) &&
        (!choosesAttributions(filters) || spokenFor.has(id)),
    );
  return new Set(chosen.flatMap((claim) => [claim, ...findHeadlines(graph, claim)]).map(({ id }) => id));
}

/** With a theme, or where only how strongly something is said is chosen, evidence follows the claims. */
function chooseEvidence(
  filters: Filters,
  links: readonly Link[],
  evidence: ReadonlySet<string>,
  claims: ReadonlySet<string>,
): string[] {
  if (filters.theme.length === 0 && (choosesEvidence(filters) || !choosesAttributions(filters))) return [...evidence];
  const bearing = links.filter(({ type, from, to }) => type === 'EVIDENCES' && claims.has(to) && evidence.has(from));
  return bearing.map(({ from }) => from);
}

/** Both ends are there; of people the claim or the words are enough. A passage may stand as evidence too. */
function standsOn(graph: ReportGraph, kept: ReadonlySet<string>, people: ReadonlySet<string>, link: Link): boolean {
  const holds = (id: string): boolean => {
    const kind = graph.nodes.get(id)?.kind;
    if (kind === undefined) return true;
    return kind === 'AUDIENCE' ? people.size === 0 || people.has(id) : kept.has(id);
  };
  return holds(link.from) && holds(link.to);
}

function keepParts(claim: ClaimNode, kept: ReadonlySet<string>): ClaimNode {
  return { ...claim, partIds: claim.partIds.filter((id) => kept.has(id)) };
}
