import type { GraphNode, Link, LinkType, ReportGraph } from '../report/report-graph.ts';
import { findHeadlines, readClaim } from '../threads/family.ts';
import type { Thread } from '../threads/find-thread.ts';

export interface SceneLink {
  readonly link: Link;
  /** Where it is drawn from and to: the link's own ends, or the headlines that stand for them. */
  readonly from: string;
  readonly to: string;
  readonly state: 'rest' | 'lit' | 'apart';
}

/** Parts hang under their headline; links between claims are told in the details. */
const DRAWN: readonly LinkType[] = ['MITIGATES', 'RAISED_BY', 'EVIDENCES', 'SPOKEN_BY', 'ASKED_OF'];

type Shown = ReadonlyMap<string, { readonly node: GraphNode }>;

/** A lit thread shows its own links and what stands apart at the node; at rest headlines carry the links of their parts. */
export function chooseLinks(graph: ReportGraph, thread: Thread | null, shown: Shown): SceneLink[] {
  if (thread === null) return rollUp(graph, shown);
  const lit = [...thread.links].map((link) => drawLink(link, 'lit'));
  const apart = [...thread.apart.links].map((link) => drawLink(link, 'apart'));
  return [...lit, ...apart].filter(({ from, to }) => shown.has(from) && shown.has(to));
}

const drawLink = (link: Link, state: SceneLink['state']): SceneLink => ({ link, from: link.from, to: link.to, state });

/** One line for each pair of nodes and kind of link. What is denied of a part is not denied of its headline, so LESS, NOT and OPPOSES are not rolled up. */
function rollUp(graph: ReportGraph, shown: Shown): SceneLink[] {
  const drawn = new Map<string, SceneLink>();
  for (const link of graph.links.filter(({ type }) => DRAWN.includes(type))) {
    const ends = isDenial(link)
      ? link
      : { from: findShown(graph, shown, link.from), to: findShown(graph, shown, link.to) };
    const { from, to } = ends;
    if (from === null || to === null || from === to || !shown.has(from) || !shown.has(to)) continue;
    const key = [link.type, from, to, tellBasis(link)].join(' ');
    if (!drawn.has(key)) drawn.set(key, { link, from, to, state: 'rest' });
  }
  return [...drawn.values()];
}

function findShown(graph: ReportGraph, shown: Shown, id: string): string | null {
  if (shown.has(id)) return id;
  const claim = readClaim(graph, id);
  if (claim === null) return null;
  return findHeadlines(graph, claim).findLast((headline) => shown.has(headline.id))?.id ?? null;
}

function isDenial(link: Link): boolean {
  return (
    (link.type === 'RAISED_BY' && link.polarity !== 'RAISES') ||
    (link.type === 'EVIDENCES' && link.stance === 'OPPOSES')
  );
}

function tellBasis(link: Link): string {
  const polarity = link.type === 'RAISED_BY' ? link.polarity : '';
  const stance = link.type === 'EVIDENCES' ? link.stance : '';
  return `${'basis' in link ? link.basis : ''} ${polarity} ${stance}`;
}
