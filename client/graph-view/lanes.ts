/**
 * The opening picture: a lane for each theme, in it the concern that most kinds of people raise and the recommendation that answers it. Pure, and
 * quick enough for a hundred thousand nodes: what does not fit stands behind a count that opens.
 */
import type { ClaimNode, GraphNode, Link, Named, NodeKind, ReportGraph } from '../report/report-graph.ts';
import { isClaim, linksFrom, NODE_KINDS } from '../report/report-graph.ts';
import { findHeadlines, readClaim } from '../threads/family.ts';
import type { More, Opened } from './opened.ts';
import { allow, makeClosed, makeMore } from './opened.ts';

export interface Lane {
  /** The theme's; `none` for what is about no theme. */
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly nodes: readonly GraphNode[];
  readonly more: readonly More[];
  /** How many stand in it, with those behind the caps. */
  readonly count: number;
}
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Themes beyond the bound. */
  readonly more: readonly More[];
}

export const NO_THEME: Named = { id: 'none', name: '' };
/** Fits a window of 1280 by 800. */
const HEADLINES = { all: 20, most: 4 };
const OPEN_FIRST = 8;
const LANES_FIRST = 24;
const CLAIM_COLUMN: readonly NodeKind[] = ['CONCERN', 'FINDING'];

interface Draft {
  readonly theme: Named;
  readonly nodes: GraphNode[];
  strength: number;
  isFeared: boolean;
}

/** `room`: how many nodes may stand in all lanes together. */
export function chooseLanes(graph: ReportGraph, nodes: readonly GraphNode[], opened: Opened, room: number): Lanes {
  const drafts = sortDrafts(draftLanes(graph, nodes));
  const allowed = allow(opened, 'lanes', 'ANY', LANES_FIRST);
  const shown = drafts.slice(0, allowed);
  const pairs = findAnswers(graph);
  const each = Math.min(Math.max(Math.floor(HEADLINES.all / Math.max(shown.length, 1)), 1), HEADLINES.most);
  let left = room;
  const lanes = shown.map((draft) => {
    const lane = opened.ids.has(draft.theme.id)
      ? openLane(draft, opened, Math.max(left, 2))
      : closeLane(draft, pairs, each);
    left -= lane.nodes.length;
    return lane;
  });
  return { lanes, more: makeMore(opened, 'lanes', 'ANY', drafts.length - shown.length) };
}

function draftLanes(graph: ReportGraph, nodes: readonly GraphNode[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const node of nodes) {
    const theme = themeOf(graph, node);
    const draft = drafts.get(theme.id) ?? { theme, nodes: [], strength: 0, isFeared: false };
    drafts.set(theme.id, draft);
    draft.nodes.push(node);
    if (!isClaim(node)) continue;
    if (node.kind === 'FINDING') continue;
    draft.strength += node.strength;
    draft.isFeared = true;
  }
  return [...drafts.values()];
}

/** A claim stands under the first of its themes; words and numbers stand where the first claim does that they bear on. */
function themeOf(graph: ReportGraph, node: GraphNode): Named {
  if (isClaim(node)) return node.themes[0] ?? NO_THEME;
  const [link] = linksFrom(graph, node.id, 'EVIDENCES');
  const claim = link === undefined ? null : readClaim(graph, link.to);
  return claim?.themes[0] ?? NO_THEME;
}

/** Themes of concerns and recommendations first, and of these the one whose most kinds of people raise. */
function sortDrafts(drafts: readonly Draft[]): Draft[] {
  const rank = ({ theme, isFeared }: Draft): number => (theme === NO_THEME ? 2 : isFeared ? 0 : 1);
  return drafts.toSorted((a, b) => rank(a) - rank(b) || b.strength - a.strength);
}

function closeLane({ theme, nodes }: Draft, pairs: Answers, each: number): Lane {
  const headlines = pickHeadlines(nodes, pairs, each);
  const more = makeClosed(theme.id, nodes.length - headlines.length);
  return { ...theme, isOpen: false, nodes: headlines, more, count: nodes.length };
}

function openLane({ theme, nodes }: Draft, opened: Opened, room: number): Lane {
  let left = room;
  const kinds = NODE_KINDS.map((kind) => {
    const all = nodes.filter((node) => node.kind === kind);
    const most = Math.min(allow(opened, theme.id, kind, OPEN_FIRST), left);
    const shown = new Set(sortByStrength(all).slice(0, most));
    left -= shown.size;
    return {
      nodes: all.filter((node) => shown.has(node)),
      more: makeMore(opened, theme.id, kind, all.length - shown.size),
    };
  });
  return {
    ...theme,
    isOpen: true,
    nodes: kinds.flatMap((kind) => kind.nodes),
    more: kinds.flatMap(({ more }) => more),
    count: nodes.length,
  };
}

const strengthOf = (node: GraphNode): number => (isClaim(node) ? node.strength : 0);
const sortByStrength = (nodes: readonly GraphNode[]): GraphNode[] =>
  nodes.toSorted((a, b) => strengthOf(b) - strengthOf(a));

/** Of each recommendation the concerns and findings that it answers, headline to headline. */
type Answers = ReadonlyMap<string, ReadonlySet<string>>;

/** The same for the same report, whatever is opened. */
const known = new WeakMap<ReportGraph, Answers>();

function findAnswers(graph: ReportGraph): Answers {
  const answers = known.get(graph) ?? gatherAnswers(graph);
  known.set(graph, answers);
  return answers;
}

function gatherAnswers(graph: ReportGraph): Answers {
  const answers = new Map<string, Set<string>>();
  for (const link of graph.links.filter(({ type }: Link) => type === 'MITIGATES')) {
    const [from, to] = [link.from, link.to].map((id) => topOf(graph, id));
    if (from === undefined || to === undefined) continue;
    const at = answers.get(from) ?? new Set();
    answers.set(from, at.add(to));
  }
  return answers;
}

function topOf(graph: ReportGraph, id: string): string {
  const claim = readClaim(graph, id);
  return claim === null ? id : (findHeadlines(graph, claim)[0]?.id ?? id);
}

/** The strongest that is answered here, with what answers it; then the strongest of each column. */
function pickHeadlines(nodes: readonly GraphNode[], answers: Answers, each: number): GraphNode[] {
  const claims = sortByStrength(nodes).filter(isClaim);
  const concerns = claims.filter(({ kind }) => kind === 'CONCERN');
  const right = concerns.length > 0 ? concerns : claims.filter(({ kind }) => CLAIM_COLUMN.includes(kind));
  const advice = claims.filter(({ kind }) => kind === 'RECOMMENDATION');
  const pair = findPair(advice, right, answers);
  const others = nodes.filter((node) => !isClaim(node));
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  return [
    ...takeFirst(pair === null ? advice : [pair.advice, ...advice], each),
    ...takeFirst(pair === null ? right : [pair.claim, ...right], each),
    ...kinds.flatMap((kind) => others.filter((node) => node.kind === kind).slice(0, each)),
  ];
}

const takeFirst = <T>(items: readonly T[], count: number): T[] => [...new Set(items)].slice(0, count);

function findPair(advice: readonly ClaimNode[], claims: readonly ClaimNode[], answers: Answers) {
  for (const claim of claims) {
    const answer = advice.find(({ id }) => answers.get(id)?.has(claim.id) === true);
    if (answer !== undefined) return { advice: answer, claim };
  }
  return null;
}
