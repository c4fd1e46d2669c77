/** The whole of a report as one immutable value: everything shown is a function of this and of the address. */
import type {
  Basis,
  Elicitation,
  Emphasis,
  FindingKind,
  Movement,
  PartRole,
  PassageKind,
  Polarity,
  Prevalence,
  Stance,
  Unit,
  Voice,
} from '../generated/graphql.ts';

export const NODE_KINDS = ['RECOMMENDATION', 'CONCERN', 'FINDING', 'AUDIENCE', 'QUOTE', 'STATISTIC'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];
export type ClaimKind = 'RECOMMENDATION' | 'CONCERN' | 'FINDING';

/** Words of the report and where they stand; start and end in Unicode code points of the source, half-open. */
export interface Words {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly passageId: string;
}

/** One of a vocabulary: a theme, a strand, a region. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

interface NodeOf<Kind extends NodeKind> {
  readonly kind: Kind;
  readonly id: string;
  /** What stands on the node: short, in plain words. Of a quote its own words, whole. */
  readonly label: string;
  /** Report order: where it first stands. Of an audience, its place among those who raised most. */
  readonly order: number;
}
export interface ClaimNode extends NodeOf<ClaimKind> {
  /** Findings only. */
  readonly findingKind: FindingKind | null;
  readonly parentId: string | null;
  /** What it is to its headline; null for a headline. */
  readonly partRole: PartRole | null;
  readonly partIds: readonly string[];
  /** How many different pairs of an audience and a strand raise it, as the API counts them. */
  readonly strength: number;
  readonly themes: readonly Named[];
  readonly statedIn: readonly Words[];
}
export interface AudienceNode extends NodeOf<'AUDIENCE'> {
  readonly aliases: readonly string[];
  readonly broaderIds: readonly string[];
}
export interface QuoteNode extends NodeOf<'QUOTE'> {
  readonly text: string;
  /** As printed, without its parentheses. */
  readonly attribution: string;
  readonly voice: Voice;
  readonly strand: Named;
  readonly region: Named | null;
  readonly words: Words;
  readonly speakerIds: readonly string[];
}
export interface StatisticNode extends NodeOf<'STATISTIC'> {
  readonly value: number;
  readonly unit: Unit;
  /** Of "n in m" the m; null for the other units. */
  readonly of: number | null;
  readonly wording: string;
  readonly question: string | null;
  readonly base: string | null;
  readonly baseCount: number | null;
  readonly figureId: string | null;
  readonly strand: Named | null;
  readonly audienceIds: readonly string[];
  readonly words: Words;
}
export type EvidenceNode = QuoteNode | StatisticNode;
export type GraphNode = ClaimNode | AudienceNode | EvidenceNode;
export type NodeOfKind<K extends NodeKind> = GraphNode & { readonly kind: K };

interface LinkOf<Type> {
  readonly type: Type;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
/** Claim to audience: one attribution that the text makes. */
export interface RaisedByLink extends LinkOf<'RAISED_BY'> {
  readonly polarity: Polarity;
  readonly prevalence: Prevalence | null;
  readonly emphasis: Emphasis | null;
  readonly comparedWithIds: readonly string[];
  readonly qualifier: string | null;
  readonly elicitation: Elicitation | null;
  readonly movement: Movement | null;
  readonly strands: readonly Named[];
  readonly regions: readonly Named[];
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly words: Words;
}
/** Recommendation to what it answers. */
export interface MitigatesLink extends LinkOf<'MITIGATES'> {
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly words: Words | null;
}
/** Quote, statistic or passage to the claim that it bears on. */
export interface EvidencesLink extends LinkOf<'EVIDENCES'> {
  readonly stance: Stance;
  readonly basis: Basis;
  readonly rationale: string | null;
}
/** Part to headline. */
export type PartOfLink = LinkOf<'PART_OF'>;
/** Quote to the people whose words it holds. */
export type SpokenByLink = LinkOf<'SPOKEN_BY'>;
/** Statistic to the people who were asked; to answer a question is not to raise a claim. */
export type AskedOfLink = LinkOf<'ASKED_OF'>;
/** Claim to claim: at odds with it, or giving rise to it. Shown in the details; no thread runs along them. */
export interface ClaimLink extends LinkOf<'CONFLICTS_WITH' | 'LEADS_TO'> {
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly words: Words | null;
}
/** Claim to the claim that a view moved to. Shown in the details; no thread runs along it. */
export interface ShiftLink extends LinkOf<'SHIFTED_TO'> {
  /** Whose view moved. */
  readonly audienceId: string;
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly words: Words | null;
}
export type Link =
  RaisedByLink | MitigatesLink | EvidencesLink | PartOfLink | SpokenByLink | AskedOfLink | ClaimLink | ShiftLink;
export type LinkType = Link['type'];
export type LinkOfType<T extends LinkType> = Link & { readonly type: T };

export interface Passage {
  readonly id: string;
  readonly kind: PassageKind;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sectionId: string | null;
}
export interface Section {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
}
export interface Figure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly question: string | null;
  readonly base: string | null;
}
export interface Report {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly sourceUrl: string | null;
  /** What a reader cites to say which state of the data was seen. */
  readonly dataVersion: string;
}

export interface ReportGraph {
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly passagesById: ReadonlyMap<string, Passage>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** By id, in report order within each kind. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: readonly Link[];
  /** Every link at a node or passage, whichever end it is. */
  readonly linksAt: ReadonlyMap<string, readonly Link[]>;
}

export function isClaim(node: GraphNode): node is ClaimNode {
  return node.kind === 'RECOMMENDATION' || node.kind === 'CONCERN' || node.kind === 'FINDING';
}

export function linksFrom<T extends LinkType>(graph: ReportGraph, id: string, type: T): LinkOfType<T>[] {
  return linksAt(graph, id, type).filter((link) => link.from === id);
}

export function linksTo<T extends LinkType>(graph: ReportGraph, id: string, type: T): LinkOfType<T>[] {
  return linksAt(graph, id, type).filter((link) => link.to === id);
}

function linksAt<T extends LinkType>(graph: ReportGraph, id: string, type: T): LinkOfType<T>[] {
  const links = graph.linksAt.get(id) ?? [];
  return links.filter((link): link is LinkOfType<T> => link.type === type);
}

type NodesByKind = { readonly [K in NodeKind]?: readonly NodeOfKind<K>[] };
/** A large report is gone through once for each kind. */
const known = new WeakMap<ReportGraph, NodesByKind>();

export function nodesOf<K extends NodeKind>(graph: ReportGraph, kind: K): readonly NodeOfKind<K>[] {
  const before = known.get(graph);
  const found = before?.[kind] ?? [...graph.nodes.values()].filter((node): node is NodeOfKind<K> => node.kind === kind);
  known.set(graph, { ...before, [kind]: found });
  return found;
}

/** Those directly within an audience. */
export function narrowerOf(graph: ReportGraph, audienceId: string): AudienceNode[] {
  return nodesOf(graph, 'AUDIENCE').filter(({ broaderIds }) => broaderIds.includes(audienceId));
}

/** Where the report has it, in its own words; none for people, who stand in many places. */
export function wordsOf(node: GraphNode): readonly Words[] {
  if (isClaim(node)) return node.statedIn;
  return node.kind === 'AUDIENCE' ? [] : [node.words];
}

/** From 1; null where the report has no such passage. */
export function lineOf(graph: ReportGraph, { passageId }: Words): number | null {
  return graph.passagesById.get(passageId)?.line ?? null;
}
