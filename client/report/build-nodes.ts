import type { Answers, AudienceAnswer, ClaimAnswer, QuoteAnswer, StatisticAnswer } from './answers.ts';
import { buildWords, nameStrand } from './build-links.ts';
import type { AudienceNode, ClaimNode, GraphNode, QuoteNode, StatisticNode } from './report-graph.ts';

/** Every node, in the order of the API, which is report order. */
export function buildNodes(answers: Answers, strandNames: ReadonlyMap<string, string>): GraphNode[] {
  const partIds = groupParts(answers.claims);
  return [
    ...answers.claims.map((claim) => claimNode(claim, partIds.get(claim.id) ?? [])),
    ...answers.audiences.map(audienceNode),
    ...answers.quotes.map((quote) => quoteNode(quote, strandNames)),
    ...answers.statistics.map((statistic) => statisticNode(statistic, strandNames)),
  ];
}

function groupParts(claims: readonly ClaimAnswer[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, parent } of claims) {
    if (parent !== null) parts.set(parent.id, [...(parts.get(parent.id) ?? []), id]);
  }
  return parts;
}

function claimNode(claim: ClaimAnswer, partIds: readonly string[]): ClaimNode {
  return {
    kind: claim.claimKind,
    id: claim.id,
    label: claim.label,
    order: claim.order,
    findingKind: claim.findingKind,
    parentId: claim.parent?.id ?? null,
    partRole: claim.partRole,
    partIds,
    strength: claim.strength,
    themes: claim.themes.map(({ id, name }) => ({ id, name })),
    statedIn: claim.statedIn.map(buildWords),
  };
}

function audienceNode({ id, name, aliases, broader }: AudienceAnswer, order: number): AudienceNode {
  return { kind: 'AUDIENCE', id, label: name, order, aliases, broaderIds: broader.map((audience) => audience.id) };
}

function quoteNode(quote: QuoteAnswer, strandNames: ReadonlyMap<string, string>): QuoteNode {
  return {
    kind: 'QUOTE',
    id: quote.id,
    label: quote.text,
    order: quote.start,
    text: quote.text,
    attribution: quote.attribution.replace(/^\((.*)\)$/, '$1'),
    voice: quote.voice,
    strand: nameStrand(quote.strand, strandNames),
    region: quote.region === null ? null : { id: quote.region.id, name: quote.region.name },
    words: { exact: quote.text, start: quote.start, end: quote.end, passageId: quote.passage.id },
    speakerIds: quote.spokenBy.edges.map(({ node }) => node.id),
  };
}

function statisticNode(statistic: StatisticAnswer, strandNames: ReadonlyMap<string, string>): StatisticNode {
  const { figure, strand, audiences, passage, start, end, ...own } = statistic;
  return {
    kind: 'STATISTIC',
    ...own,
    order: start,
    figureId: figure?.id ?? null,
    strand: strand === null ? null : nameStrand(strand, strandNames),
    audienceIds: audiences.map((audience) => audience.id),
    words: { exact: own.wording, start, end, passageId: passage.id },
  };
}
