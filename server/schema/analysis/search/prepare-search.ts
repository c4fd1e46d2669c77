import { createHash } from 'node:crypto';
import type { FieldNode } from 'graphql';
import { SEARCHED_PROPERTIES, SEARCH_KINDS } from '../../../domain/searched.ts';
import type { Arguments, BoundField } from '../../compiler/compilation.ts';
import { type Given, isFromEnd, readLimit } from '../../compiler/page.ts';
import { decodeCursor } from '../../cursor.ts';
import { RequestError } from '../../request-error.ts';
import { parseQuery } from './parse-query.ts';
import { printLucene } from './print-lucene.ts';
import { printQuery } from './search-query.ts';

/** So many hits are ranked, counted and paged; beyond it counts say “at least”. */
export const MOST_HITS = 1_000;

/** What cypher/analysis/search is given. Throws RequestError for what is no query, page or cursor of this search. */
export function prepareSearch(args: Arguments, bound: BoundField, page: Given): Record<string, unknown> {
  const { field } = bound;
  const nodes = [field.node];
  const parsed = parseQuery(String(args['query']));
  if (!parsed.ok) throw new RequestError(parsed.faults.join(' '), nodes, 'BAD_SEARCH');
  const kinds = args['kinds'] as readonly string[] | null;
  const report = args['report'] as string | null;
  const lucene = printLucene(parsed.query, { kinds, report });
  const list = `${field.name} ${createHash('sha256').update(lucene).digest('hex').slice(0, 8)}`;
  return {
    ...{ lucene, list, report, query: parsed.query, understood: printQuery(parsed.query) },
    labels: (kinds ?? Object.keys(SEARCH_KINDS)).map((kind) => SEARCH_KINDS[kind as keyof typeof SEARCH_KINDS]),
    fields: SEARCHED_PROPERTIES,
    most: MOST_HITS,
    limit: readLimit(args, page, bound),
    isLast: isFromEnd(page),
    isOrdered: isFromEnd(page) || args['after'] !== null || args['before'] !== null || field.nodes.some(asksFacets),
    after: readHit(args, 'after', list, nodes),
    before: readHit(args, 'before', list, nodes),
  };
}

/** Facets list ids in the order of the hits. A fragment is taken to ask for them: it is not looked into. */
function asksFacets({ selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some((one) => one.kind !== 'Field' || one.name.value === 'facets');
}

type Nodes = NonNullable<ConstructorParameters<typeof RequestError>[1]>;

/** The hit that a cursor names; null where there is none. */
function readHit(args: Arguments, side: 'after' | 'before', list: string, nodes: Nodes): Hit | null {
  const cursor = args[side];
  if (cursor === null) return null;
  const decoded = decodeCursor(String(cursor));
  if (decoded?.list === list) return { score: Number(decoded.place[0]), id: decoded.place[1] };
  const problem = decoded?.list.startsWith('search ')
    ? 'is given a cursor of another search'
    : 'is given a cursor that no search gave';
  const end = side === 'after' ? 'endCursor' : 'startCursor';
  throw new RequestError(
    `'search' ${problem}: take it from 'pageInfo.${end}' of another page of the same query, kinds and report.`,
    nodes,
    'BAD_CURSOR',
  );
}

interface Hit {
  readonly score: number;
  readonly id: string;
}
