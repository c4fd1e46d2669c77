import type { GraphQLObjectType } from 'graphql';
import { encodeCursor, type Place } from '../cursor.ts';
import { type CollectedField, type Document, collectFields } from './collect-fields.ts';
import type { Reader } from './compilation.ts';
import type { PagedList } from './compile-connection.ts';
import { printMatch, printRows } from './compile-route.ts';
import { standsAfter, standsBefore } from './page.ts';
import { type MapEntry, printSubquery } from './print-cypher.ts';
import type { Hop } from './route.ts';

/** What is asked of the place of a page in its list, however often. */
export interface Wanted {
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Of the first or the last item. */
  readonly cursors: boolean;
}

/** The keys under which a row tells of its page; fields of these names are numbered. */
export const PAGE_KEYS = { rows: 'rows', limit: 'limit', earlier: 'earlier', place: 'place' } as const;

const READERS: Readonly<Record<string, (list: string, row: PageRow) => unknown>> = {
  hasNextPage: (_list, { rows, limit }) => rows.length > limit,
  hasPreviousPage: (_list, { earlier }) => earlier,
  startCursor: (list, { rows, limit }) => encodeEnd(list, rows.slice(0, limit)[0]),
  endCursor: (list, { rows, limit }) => encodeEnd(list, rows.slice(0, limit).at(-1)),
};

/** What the page info is read from. */
interface PageRow {
  /** The items of the page, and one more where there is one. */
  readonly rows: readonly { readonly place: Place }[];
  readonly limit: number;
  readonly earlier: boolean;
}

export function findWanted(document: Document, type: GraphQLObjectType, pageInfos: readonly CollectedField[]): Wanted {
  const asked = pageInfos.flatMap(({ nodes }) => collectFields(document, type, nodes).map(({ name }) => name));
  const has = (...names: readonly string[]): boolean => asked.some((name) => names.includes(name));
  return {
    hasNext: has('hasNextPage'),
    hasPrevious: has('hasPreviousPage'),
    cursors: has('startCursor', 'endCursor'),
  };
}

/** What a page sends besides its parts, so that its page info can be read; its own rows only where they are not among the parts. */
export function printStanding(
  list: PagedList,
  { hasNext, hasPrevious, cursors }: Wanted,
  isApart: boolean,
): MapEntry[] {
  const { rows, limit, earlier } = PAGE_KEYS;
  return [
    ...(hasNext || cursors ? [{ key: limit, value: list.page.limit }] : []),
    ...(isApart && (hasNext || cursors) ? [{ key: rows, value: printPlaces(list) }] : []),
    ...(hasPrevious && list.page.after !== null ? [{ key: earlier, value: printEarlier(list, list.page.after) }] : []),
  ];
}

export function printPlace({ place }: Hop): string {
  return `[${place.join(', ')}]`;
}

function printPlaces({ route, page }: PagedList): string {
  const hop = route();
  const clauses = [...printRows(hop, standsAfter(hop, page)), `LIMIT ${page.limit} + 1`];
  return printSubquery('COLLECT', [...clauses, `RETURN {${PAGE_KEYS.place}: ${printPlace(hop)}} AS answer`]);
}

/** Whether anything stands before the page is asked of the graph, because it is no row of the page. */
function printEarlier({ route }: PagedList, after: readonly [string, string]): string {
  const hop = route();
  return printSubquery('EXISTS', [...printMatch(hop, standsBefore(hop, after)), `RETURN ${hop.row[0] ?? ''}`]);
}

/** Reads one `pageInfo` of the row of its page, whose items stand under the key. */
export function readPageInfo(
  document: Document,
  type: GraphQLObjectType,
  { name: list }: PagedList,
  { nodes }: CollectedField,
  rowsKey: string,
): Reader {
  const fields = collectFields(document, type, nodes).filter(({ name }) => name in READERS);
  return (value) => {
    const row = value as Readonly<Record<string, unknown>>;
    const { limit, earlier } = PAGE_KEYS;
    const page = { rows: row[rowsKey] ?? [], limit: row[limit], earlier: row[earlier] ?? false } as PageRow;
    const answer = Object.create(null) as Record<string, unknown>;
    for (const { responseKey, name } of fields) answer[responseKey] = READERS[name]?.(list, page);
    return answer;
  };
}

function encodeEnd(list: string, row: PageRow['rows'][number] | undefined): string | null {
  return row === undefined ? null : encodeCursor(list, row.place);
}
