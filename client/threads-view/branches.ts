/** Threads as a tree: each branch is a thing, what it is to the one above it, and what hangs from it. Pure. */
import type { Basis } from '../generated/graphql.ts';
import type { GraphNode } from '../report/report-graph.ts';
import type { RowGroup } from './group-rows.ts';
import type { Direction, ThreadRow } from './thread-rows.ts';

export type Relation = 'start' | 'answers' | 'answeredBy' | 'raisedBy' | 'words' | 'numbers';

export interface Branch {
  /** The way to it, with tildes between its steps; no comma is in it. */
  readonly id: string;
  /** Null for a group. */
  readonly node: GraphNode | null;
  readonly label: string;
  readonly relation: Relation;
  /** Of an answer; else null. */
  readonly basis: Basis | null;
  readonly branches: readonly Branch[];
}

/** One branch for each claim at the end that one reads from. */
export function makeBranches(rows: readonly ThreadRow[], direction: Direction, prefix = ''): Branch[] {
  const byStart = new Map<string, ThreadRow[]>();
  for (const row of rows) {
    const start = direction === 'recommendations' ? row.recommendation : row.concern;
    if (start !== null) byStart.set(start.id, [...(byStart.get(start.id) ?? []), row]);
  }
  return [...byStart].flatMap(([id, some]) => {
    const start = direction === 'recommendations' ? some[0]?.recommendation : some[0]?.concern;
    return start === undefined || start === null ? [] : [startBranch(start, some, direction, `${prefix}${id}`)];
  });
}

export function makeGroupBranches(groups: readonly RowGroup[], direction: Direction, none: string): Branch[] {
  return groups.map(({ id, label, rows }) => ({
    id: `group~${id}`,
    node: null,
    label: label ?? none,
    relation: 'start',
    basis: null,
    branches: makeBranches(rows, direction, `group~${id}~`),
  }));
}

function startBranch(start: GraphNode, rows: readonly ThreadRow[], direction: Direction, id: string): Branch {
  const linked = rows.filter(({ link }) => link !== null);
  const branches =
    direction === 'recommendations'
      ? linked.flatMap((row) => answeredBranch(row, id))
      : [...linked.flatMap((row) => answererBranch(row, id)), ...sourceBranches(rows[0], id)];
  const own = direction === 'recommendations' && linked.length === 0 ? sourceBranches(rows[0], id) : [];
  return { id, node: start, label: start.label, relation: 'start', basis: null, branches: [...branches, ...own] };
}

function answeredBranch(row: ThreadRow, above: string): Branch[] {
  const { concern, link } = row;
  if (concern === null || link === null) return [];
  const id = `${above}~${concern.id}`;
  const { label } = concern;
  return [{ id, node: concern, label, relation: 'answers', basis: link.basis, branches: sourceBranches(row, id) }];
}

function answererBranch({ recommendation, link }: ThreadRow, above: string): Branch[] {
  if (recommendation === null || link === null) return [];
  return [{ ...leaf(recommendation, 'answeredBy', above), basis: link.basis }];
}

/** Who raised it, each with their own words; then the words of others, and the numbers. */
function sourceBranches(row: ThreadRow | undefined, above: string): Branch[] {
  if (row === undefined) return [];
  const { audiences, quotes, statistics } = row;
  const raising = new Set(audiences.map(({ id }) => id));
  const people = audiences.map((audience): Branch => {
    const id = `${above}~${audience.id}`;
    const own = quotes.filter(({ speakerIds }) => speakerIds.includes(audience.id));
    return { ...leaf(audience, 'raisedBy', above), branches: own.map((quote) => leaf(quote, 'words', id)) };
  });
  const others = quotes.filter(({ speakerIds }) => !speakerIds.some((id) => raising.has(id)));
  return [
    ...people,
    ...others.map((quote) => leaf(quote, 'words', above)),
    ...statistics.map((statistic) => leaf(statistic, 'numbers', above)),
  ];
}

function leaf(node: GraphNode, relation: Relation, above: string): Branch {
  return { id: `${above}~${node.id}`, node, label: node.label, relation, basis: null, branches: [] };
}
