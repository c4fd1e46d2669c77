import type { ClaimNode, GraphNode, Link, ReportGraph } from '../report/report-graph.ts';
import { isClaim, linksFrom, linksTo } from '../report/report-graph.ts';
import { findFamily, readClaim } from './family.ts';

/**
 * The golden thread through one node: every typed path recommendation → concern → audience, quote, statistic → passage that the node
 * lies on. A claim stands for its parts and its headlines. LESS, NOT and OPPOSES are no part of it; at the node itself they stand apart.
 */
export interface Thread {
  readonly start: string;
  readonly nodes: ReadonlySet<string>;
  /** Passages that give a case for a claim on the thread. */
  readonly passages: ReadonlySet<string>;
  readonly links: ReadonlySet<Link>;
  readonly apart: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<Link> };
}

/** Null where the graph holds no such node. */
export function findThread(graph: ReportGraph, startId: string): Thread | null {
  const start = graph.nodes.get(startId);
  if (start === undefined) return null;
  const tracing = new Tracing(graph, start);
  if (isClaim(start)) tracing.followClaim(start);
  else tracing.followSource(start);
  return tracing.finish();
}

class Tracing {
  readonly #graph: ReportGraph;
  readonly #start: GraphNode;
  readonly #nodes = new Set<string>();
  readonly #passages = new Set<string>();
  readonly #links = new Set<Link>();

  constructor(graph: ReportGraph, start: GraphNode) {
    this.#graph = graph;
    this.#start = start;
    this.#nodes.add(start.id);
  }

  /** Up from a concern to what answers it, or down from a recommendation to what it answers; then down to who and in what words. */
  followClaim(start: ClaimNode): void {
    const family = this.#widen([start]);
    const answered = start.kind === 'RECOMMENDATION' ? this.#widen(this.#findAnswered(family)) : [];
    if (start.kind !== 'RECOMMENDATION') this.#climb(family);
    for (const claim of new Set([...family, ...answered])) this.#descend(claim);
  }

  /** From an audience, quote or statistic: up to what it raised or supports, and to what answers that. */
  followSource(start: GraphNode): void {
    const sources = start.kind === 'AUDIENCE' ? [start.id, ...this.#findWordsOf(start.id)] : [start.id];
    this.#climb(this.#widen(sources.flatMap((id) => this.#findClaimsOf(id))));
    if (start.kind === 'QUOTE') this.#addPeople(start.id, 'SPOKEN_BY');
    if (start.kind === 'STATISTIC') this.#addPeople(start.id, 'ASKED_OF');
  }

  finish(): Thread {
    const links = new Set([...this.#links, ...this.#findPartLinks()].filter((link) => this.#holds(link)));
    const apart = findApart(this.#graph, this.#start.id);
    return { start: this.#start.id, nodes: this.#nodes, passages: this.#passages, links, apart };
  }

  #holds(link: Link): boolean {
    return this.#nodes.has(link.to) && (this.#nodes.has(link.from) || this.#passages.has(link.from));
  }

  #widen(claims: readonly ClaimNode[]): ClaimNode[] {
    const direct = new Set(claims);
    const family = [...new Set(claims.flatMap((claim) => findFamily(this.#graph, claim)))];
    const kept = family.filter((claim) => direct.has(claim) || !isDenied(this.#graph, claim.id, this.#start.id));
    for (const { id } of kept) this.#nodes.add(id);
    return family;
  }

  #climb(claims: readonly ClaimNode[]): void {
    const links = claims.flatMap(({ id }) => linksTo(this.#graph, id, 'MITIGATES'));
    this.#widen(links.flatMap((link) => this.#follow(link, link.from)));
  }

  #findAnswered(recommendations: readonly ClaimNode[]): ClaimNode[] {
    const links = recommendations.flatMap(({ id }) => linksFrom(this.#graph, id, 'MITIGATES'));
    return links.flatMap((link) => this.#follow(link, link.to));
  }

  #descend(claim: ClaimNode): void {
    for (const link of linksFrom(this.#graph, claim.id, 'RAISED_BY')) {
      if (link.polarity !== 'RAISES' || isDenied(this.#graph, this.#start.id, link.to)) continue;
      this.#links.add(link);
      this.#nodes.add(link.to);
    }
    for (const link of linksTo(this.#graph, claim.id, 'EVIDENCES')) {
      if (link.stance === 'OPPOSES') continue;
      this.#links.add(link);
      this.#addEvidence(link.from);
    }
  }

  #addEvidence(id: string): void {
    if (!this.#graph.nodes.has(id)) {
      this.#passages.add(id);
      return;
    }
    this.#nodes.add(id);
    this.#addPeople(id, 'SPOKEN_BY');
  }

  #addPeople(evidenceId: string, by: 'SPOKEN_BY' | 'ASKED_OF'): void {
    for (const link of linksFrom(this.#graph, evidenceId, by)) {
      this.#links.add(link);
      this.#nodes.add(link.to);
    }
  }

  #findWordsOf(audienceId: string): string[] {
    const spoken = linksTo(this.#graph, audienceId, 'SPOKEN_BY');
    for (const link of spoken) {
      this.#links.add(link);
      this.#nodes.add(link.from);
    }
    return spoken.map((link) => link.from);
  }

  #findClaimsOf(sourceId: string): ClaimNode[] {
    const raised = linksTo(this.#graph, sourceId, 'RAISED_BY').filter(({ polarity }) => polarity === 'RAISES');
    const supported = linksFrom(this.#graph, sourceId, 'EVIDENCES').filter(({ stance }) => stance !== 'OPPOSES');
    return [
      ...raised.flatMap((link) => this.#follow(link, link.from)),
      ...supported.flatMap((link) => this.#follow(link, link.to)),
    ];
  }

  #follow(link: Link, end: string): ClaimNode[] {
    this.#links.add(link);
    const claim = readClaim(this.#graph, end);
    return claim === null ? [] : [claim];
  }

  #findPartLinks(): Link[] {
    const links = [...this.#nodes].flatMap((id) => linksFrom(this.#graph, id, 'PART_OF'));
    return links.filter((link) => this.#nodes.has(link.to));
  }
}

/** The text says that this audience was less worried, or did not raise this claim, and nowhere that it did. */
function isDenied(graph: ReportGraph, claimId: string, audienceId: string): boolean {
  const links = linksFrom(graph, claimId, 'RAISED_BY').filter((link) => link.to === audienceId);
  return links.length > 0 && links.every(({ polarity }) => polarity !== 'RAISES');
}

function findApart(graph: ReportGraph, id: string): Thread['apart'] {
  const links = (graph.linksAt.get(id) ?? []).filter(
    (link) =>
      (link.type === 'RAISED_BY' && link.polarity !== 'RAISES') ||
      (link.type === 'EVIDENCES' && link.stance === 'OPPOSES'),
  );
  const ends = links.map((link) => (link.from === id ? link.to : link.from));
  return { nodes: new Set(ends.filter((end) => graph.nodes.has(end))), links: new Set(links) };
}
