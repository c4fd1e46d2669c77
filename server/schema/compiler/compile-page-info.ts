import type { GraphQLObjectType } from 'graphql';
import { encodeCursor, type Place } from '../cursor.ts';
import { answerMaker } from './answer-maker.ts';
import { type CollectedField, type Document, collectFields } from './collect-fields.ts';
import type { Reader } from './compilation.ts';
import type { PagedList } from './compile-connection.ts';
import { printMatch } from './compile-route.ts';
import { type Page, standsFrom, standsUpTo } from './page.ts';
import { type MapEntry, printSubquery } from './print-cypher.ts';
import { printPageRows, putInOrder } from './print-page-rows.ts';
import type { Hop } from './route.ts';

/** What is asked of the place of a page in its list, however often. */
export interface Wanted {
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Whether the list goes on where the page was cut off: at its end, or at its beginning where it is the last. */
  readonly more: boolean;
  /** Of the first or the last item. */
  readonly cursors: boolean;
}

/** The keys under which a row tells of its page; fields of these names are numbered. */
export const PAGE_KEYS = { rows: 'rows', limit: 'limit', earlier: 'earlier', later: 'later', place: 'place' } as const;

const READERS: Readonly<Record<string, (list: string, row: PageRow) => unknown>> = {
  hasNextPage: (_list, { later }) => later,
  hasPreviousPage: (_list, { earlier }) => earlier,
  startCursor: (list, { rows }) => encodeEnd(list, rows[0]),
  endCursor: (list, { rows }) => encodeEnd(list, rows.at(-1)),
};

/** What the page info is read from. */
interface PageRow {
  /** The items of the page, in their order. */
  readonly rows: readonly RowPlace[];
  readonly earlier: boolean;
  readonly later: boolean;
}
/** Where cursors are asked for, its place comes first. */
type RowPlace = readonly [place: Place, ...others: unknown[]];

export function findWanted(
  document: Document,
  type: GraphQLObjectType,
  pageInfos: readonly CollectedField[],
  { isLast }: Page,
): Wanted {
  const asked = pageInfos.flatMap(({ nodes }) => collectFields(document, type, nodes).map(({ name }) => name));
  const has = (...names: readonly string[]): boolean => asked.some((name) => names.includes(name));
  const [hasNext, hasPrevious] = [has('hasNextPage'), has('hasPreviousPage')];
  return { hasNext, hasPrevious, more: isLast ? hasPrevious : hasNext, cursors: has('startCursor', 'endCursor') };
}

/** What a page sends besides its parts, so that its page info can be read; its own rows only where they are not among the parts. */
export function printStanding(list: PagedList, wanted: Wanted, isApart: boolean): MapEntry[] {
  const { rows, limit, earlier, later } = PAGE_KEYS;
  const { after, before } = list.page;
  const fromRows = wanted.more || wanted.cursors;
  return [
    ...(fromRows ? [{ key: limit, value: list.page.limit }] : []),
    ...(isApart && fromRows ? [{ key: rows, value: printPlaces(list) }] : []),
    ...(wanted.hasPrevious && after !== null
      ? [{ key: earlier, value: printAny(list, (hop) => standsUpTo(hop, after)) }]
      : []),
    ...(wanted.hasNext && before !== null
      ? [{ key: later, value: printAny(list, (hop) => standsFrom(hop, before)) }]
      : []),
  ];
}

export function printPlace({ place }: Hop): string {
  return `[${place.join(', ')}]`;
}

function printPlaces({ route, page }: PagedList): string {
  const hop = route();
  const clauses = [...printPageRows(hop, page), `LIMIT ${page.limit} + 1`];
  return printSubquery('COLLECT', [...clauses, `RETURN [${printPlace(hop)}] AS answer`]);
}

/** Whether anything stands beyond a cursor that bounds the page is asked of the graph, because it is no row of the page. */
function printAny({ route }: PagedList, isBeyond: (hop: Hop) => string[]): string {
  const hop = route();
  return printSubquery('EXISTS', [...printMatch(hop, isBeyond(hop)), `RETURN ${hop.row[0] ?? ''}`]);
}

/** Reads one `pageInfo` of the row of its page, whose items stand under the key. */
export function readPageInfo(
  document: Document,
  type: GraphQLObjectType,
  { name: list, page }: PagedList,
  { nodes }: CollectedField,
  rowsKey: string,
): Reader {
  const fields = collectFields(document, type, nodes).filter(({ name }) => name in READERS);
  const makeAnswer = answerMaker(fields.map(({ responseKey }) => responseKey));
  return (value) => {
    const row = readPageRow(value as Readonly<Record<string, unknown>>, rowsKey, page);
    const answer = makeAnswer();
    for (const { responseKey, name } of fields) answer[responseKey] = READERS[name]?.(list, row);
    return answer;
  };
}

/** What was not asked for is not in the row, and nobody reads it. */
function readPageRow(row: Readonly<Record<string, unknown>>, rowsKey: string, page: Page): PageRow {
  const places = (row[rowsKey] ?? []) as readonly RowPlace[];
  const limit = Number(row[PAGE_KEYS.limit] ?? 0);
  const more = places.length > limit;
  return {
    rows: putInOrder(places.slice(0, limit), page),
    earlier: row[PAGE_KEYS.earlier] === true || (page.isLast && more),
    later: row[PAGE_KEYS.later] === true || (!page.isLast && more),
  };
}

function encodeEnd(list: string, row: RowPlace | undefined): string | null {
  return row === undefined ? null : encodeCursor(list, row[0]);
}
