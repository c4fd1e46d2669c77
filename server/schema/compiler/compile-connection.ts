import { type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { encodeCursor, type Place } from '../cursor.ts';
import { answerMaker } from './answer-maker.ts';
import { type CollectedField, collectFields } from './collect-fields.ts';
import type { BoundField, Compilation, Piece, Reader } from './compilation.ts';
import { compileField } from './compile-field.ts';
import { PAGE_KEYS, findWanted, printPlace, printStanding, readPageInfo } from './compile-page-info.ts';
import { fromHop } from './compile-route.ts';
import { compileEntries, readMap, readRow, toMap } from './map-entries.ts';
import { nameList, orderRoute } from './order-route.ts';
import { type Page, choosePage } from './page.ts';
import { type MapEntry, printConditions, printMap, printRow, printSubquery } from './print-cypher.ts';
import { printPageRows, putInOrder } from './print-page-rows.ts';
import type { Hop, Route } from './route.ts';

/** One list being paged. */
export interface PagedList {
  /** The name of the field and of its order, by which its cursors know it. */
  readonly name: string;
  readonly route: Route;
  readonly page: Page;
}

/** What the items of a page send besides what is asked of them. */
interface Extent {
  /** One item more than the page has, which shows that the list goes on. */
  readonly more: boolean;
  readonly cursors: boolean;
}

const AS_ASKED: Extent = { more: false, cursors: false };

/** A page of a list, read once: where it stands in the list is seen from its own items and one more. What is not asked for is not read. */
export function compileConnection(
  compilation: Compilation,
  bound: BoundField,
  type: GraphQLObjectType,
  route: Route,
): Piece {
  const { document } = compilation;
  const list: PagedList = {
    name: nameList(compilation, bound),
    route: orderRoute(compilation, bound, route),
    page: choosePage(compilation, bound),
  };
  const fields = collectFields(document, type, bound.field.nodes);
  const infos = fields.filter(({ name }) => name === 'pageInfo');
  const wanted = findWanted(document, objectTypeOf(type, 'pageInfo'), infos, list.page);
  const host = wanted.more || wanted.cursors ? fields.find(({ name }) => name === 'edges') : undefined;
  const entries = compileEntries(
    fields.filter(({ name }) => name !== 'pageInfo'),
    new Set(Object.values(PAGE_KEYS)),
    (part) => compilePart(compilation, type, list, part, part === host ? wanted : AS_ASKED),
  );
  const printed = toMap(entries);
  if (infos.length === 0) return { cypher: printRow('', printed), read: readRow(entries, printed) };
  const rowsKey = entries.find(({ responseKey }) => responseKey === host?.responseKey)?.key ?? PAGE_KEYS.rows;
  const readInfos = infos.map((info): [string, Reader] => [
    info.responseKey,
    readPageInfo(document, objectTypeOf(type, 'pageInfo'), list, info, rowsKey),
  ]);
  return {
    cypher: printMap('', [...printed, ...printStanding(list, wanted, host === undefined)]),
    read: readParts(fields, readShown(readMap(entries), host && wanted.more ? rowsKey : null), new Map(readInfos)),
  };
}

/** Without the one item more. */
function readShown(read: Reader, rowsKey: string | null): Reader {
  if (rowsKey === null) return read;
  return (value) => {
    const row = value as Readonly<Record<string, unknown>>;
    const rows = row[rowsKey] as readonly unknown[];
    return read({ ...row, [rowsKey]: rows.slice(0, Number(row[PAGE_KEYS.limit])) });
  };
}

/** The parts in the order of the answer. */
function readParts(fields: readonly CollectedField[], read: Reader, infos: ReadonlyMap<string, Reader>): Reader {
  const makeAnswer = answerMaker(fields.map(({ responseKey }) => responseKey));
  return (row) => {
    const parts = read(row) as Readonly<Record<string, unknown>> | null;
    if (parts === null) return null;
    const answer = makeAnswer();
    for (const { responseKey } of fields) answer[responseKey] = infos.get(responseKey)?.(row) ?? parts[responseKey];
    return answer;
  };
}

function compilePart(
  compilation: Compilation,
  type: GraphQLObjectType,
  list: PagedList,
  part: CollectedField,
  extent: Extent,
): Piece {
  return part.name === 'totalCount'
    ? { cypher: printCount(list.route()), read: (value) => value }
    : compileEdges(compilation, objectTypeOf(type, part.name), list, part, extent);
}

function printCount({ match, counted, conditions, repeats, row }: Hop): string {
  if (typeof counted === 'string') return printSubquery('COUNT', [counted]);
  const distinct = repeats ? [`RETURN DISTINCT ${row[0] ?? ''}`] : [];
  return printSubquery('COUNT', [match, ...printConditions(conditions), ...distinct]);
}

function compileEdges(
  compilation: Compilation,
  type: GraphQLObjectType,
  list: PagedList,
  { nodes }: CollectedField,
  { more, cursors }: Extent,
): Piece {
  const hop = list.route();
  const fields = collectFields(compilation.document, type, nodes);
  const entries = compileEntries(fields, new Set([PAGE_KEYS.place]), (part) =>
    compileEdgePart(compilation, type, list, hop, part),
  );
  const place: MapEntry[] = cursors ? [{ key: PAGE_KEYS.place, value: printPlace(hop) }] : [];
  const printed = [...place, ...toMap(entries)];
  const clauses = [
    ...printPageRows(hop, list.page),
    `LIMIT ${list.page.limit}${more ? ' + 1' : ''}`,
    `RETURN ${printRow(hop.link ?? hop.node, printed)} AS answer`,
  ];
  const read = readRow(entries, printed);
  return {
    cypher: printSubquery('COLLECT', clauses),
    read: (rows) => putInOrder((rows as unknown[]).map(read), list.page),
  };
}

function compileEdgePart(
  compilation: Compilation,
  type: GraphQLObjectType,
  { name }: PagedList,
  hop: Hop,
  part: CollectedField,
): Piece {
  if (part.name === 'cursor') {
    return { cypher: `[${hop.place.join(', ')}]`, read: (place) => encodeCursor(name, place as Place) };
  }
  const source = fromHop(compilation, hop);
  const bound = compilation.bindField(type, part);
  const target = getNamedType(bound.definition.type);
  if (part.name !== 'node' || !isCompositeType(target) || source.farEnd === null) {
    return compileField(compilation, source, bound);
  }
  return source.farEnd(target, part.nodes);
}

function objectTypeOf(owner: GraphQLObjectType, field: string): GraphQLObjectType {
  const type = getNamedType(owner.getFields()[field]?.type);
  if (!isObjectType(type)) throw new TypeError(`${owner.name}.${field} is no object`);
  return type;
}
