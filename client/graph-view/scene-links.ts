import type { GraphNode, Link, LinkType, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { findHeadlines, findParts, readClaim } from '../threads/family.ts';
import type { Thread } from '../threads/find-thread.ts';

export interface SceneLink {
  readonly link: Link;
  /** Where it is drawn from and to: the link's own ends, or the headlines that stand for them. */
  readonly from: string;
  readonly to: string;
  readonly state: 'rest' | 'lit' | 'apart';
}

/** Parts hang under their headline; what leads to what is told in the details. */
const DRAWN: readonly LinkType[] = ['MITIGATES', 'RAISED_BY', 'EVIDENCES', 'SPOKEN_BY', 'ASKED_OF', 'CONFLICTS_WITH'];

type Shown = ReadonlyMap<string, { readonly node: GraphNode; readonly state: string }>;

/** A lit thread shows its own links and what stands apart at the node; at rest headlines carry the links of their parts. */
export function chooseLinks(
  graph: ReportGraph,
  thread: Thread | null,
  shown: Shown,
  without: readonly LinkType[] = [],
): SceneLink[] {
  const links =
    thread === null ? rollUp(graph, shown) : [...lightUp(graph, thread), ...joinOpened(graph, thread, shown)];
  return links.filter(({ link, from, to }) => shown.has(from) && shown.has(to) && !without.includes(link.type));
}

/** What is at odds with something on the thread is no part of it, and is drawn where both stand there. */
function lightUp(graph: ReportGraph, thread: Thread): SceneLink[] {
  const odds = graph.links.filter(({ type, from, to }) => type === 'CONFLICTS_WITH' && isOn(thread, from, to));
  return [
    ...[...thread.links].map((link) => drawLink(link, 'lit')),
    ...[...thread.apart.links].map((link) => drawLink(link, 'apart')),
    ...odds.map((link) => drawLink(link, 'rest')),
  ];
}

/** What the reader opened beside the thread hangs together by its own links. */
function joinOpened(graph: ReportGraph, thread: Thread, shown: Shown): SceneLink[] {
  const isOpened = (id: string): boolean => shown.get(id)?.state === 'rest';
  if (![...shown.keys()].some(isOpened)) return [];
  const inFront = new Map([...shown].filter(([, { state }]) => state !== 'faded'));
  return rollUp(graph, inFront).filter(
    ({ link, from, to }) => !thread.links.has(link) && (isOpened(from) || isOpened(to)),
  );
}

const isOn = ({ nodes }: Thread, from: string, to: string): boolean => nodes.has(from) && nodes.has(to);

const drawLink = (link: Link, state: SceneLink['state']): SceneLink => ({ link, from: link.from, to: link.to, state });

/** One line for each pair of nodes and kind of link. What is denied of a part is not denied of its headline, so LESS, NOT and OPPOSES are not rolled up. */
function rollUp(graph: ReportGraph, shown: Shown): SceneLink[] {
  const drawn = new Map<string, SceneLink>();
  const near = findStoodFor(graph, shown);
  for (const link of graph.links.filter(({ type, from }) => near.has(from) && DRAWN.includes(type))) {
    const ends =
      isDenial(link) || link.type === 'CONFLICTS_WITH'
        ? link
        : { from: findShown(graph, shown, link.from), to: findShown(graph, shown, link.to) };
    const { from, to } = ends;
    if (from === null || to === null || from === to || !shown.has(from) || !shown.has(to)) continue;
    const key = [link.type, from, to, tellBasis(link)].join(' ');
    if (!drawn.has(key)) drawn.set(key, { link, from, to, state: 'rest' });
  }
  return [...drawn.values()];
}

/** What is shown, and the parts of it: where a link that is drawn begins. Most links of a large report begin elsewhere. */
function findStoodFor(graph: ReportGraph, shown: Shown): Set<string> {
  const ids = [...shown].flatMap(([id, { node }]) => [
    id,
    ...(isClaim(node) ? findParts(graph, node) : []).map((part) => part.id),
  ]);
  return new Set(ids);
}

/** A headline stands for its parts, a broader audience for the narrower. */
function findShown(graph: ReportGraph, shown: Shown, id: string): string | null {
  if (shown.has(id)) return id;
  const node = graph.nodes.get(id);
  if (node?.kind === 'AUDIENCE') return findBroader(graph, shown, node.broaderIds);
  const claim = readClaim(graph, id);
  if (claim === null) return null;
  return findHeadlines(graph, claim).findLast((headline) => shown.has(headline.id))?.id ?? null;
}

function findBroader(graph: ReportGraph, shown: Shown, ids: readonly string[], depth = 0): string | null {
  const here = ids.find((id) => shown.has(id));
  if (here !== undefined || ids.length === 0 || depth > 8) return here ?? null;
  const broader = ids.flatMap((id) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'AUDIENCE' ? node.broaderIds : [];
  });
  return findBroader(graph, shown, broader, depth + 1);
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
