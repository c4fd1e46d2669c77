import { type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { encodeCursor, type Place } from '../cursor.ts';
import { type CollectedField, collectFields } from './collect-fields.ts';
import type { BoundField, Compilation, Piece } from './compilation.ts';
import { compileField } from './compile-field.ts';
import { compilePageInfo } from './compile-page-info.ts';
import { fromHop, printRows } from './compile-route.ts';
import { compileEntries, readMap, toMap } from './map-entries.ts';
import { type Page, choosePage, standsAfter } from './page.ts';
import { printConditions, printMap, printSubquery } from './print-cypher.ts';
import type { Hop, Route } from './route.ts';

/** One list being paged. */
export interface PagedList {
  /** The name of the field, by which its cursors know it. */
  readonly name: string;
  readonly route: Route;
  readonly page: Page;
}

/** A page of a list: each part of it that is asked for is an expression of its own, and nothing else is read. */
export function compileConnection(
  compilation: Compilation,
  bound: BoundField,
  type: GraphQLObjectType,
  route: Route,
): Piece {
  const list: PagedList = { name: bound.field.name, route, page: choosePage(compilation, bound) };
  return compileParts(compilation, '', type, bound.field.nodes, (part) => compilePart(compilation, type, list, part));
}

/** A map of parts of which none is a property of a node. */
export function compileParts(
  compilation: Compilation,
  variable: string,
  type: GraphQLObjectType,
  parents: readonly CollectedField['node'][],
  compile: (part: CollectedField) => Piece,
): Piece {
  const fields = collectFields(compilation.document, type, parents);
  const entries = compileEntries(fields, new Set(), compile);
  return { cypher: printMap(variable, toMap(entries)), read: readMap(entries) };
}

function compilePart(compilation: Compilation, type: GraphQLObjectType, list: PagedList, part: CollectedField): Piece {
  switch (part.name) {
    case 'totalCount':
      return { cypher: printCount(list.route()), read: (value) => value };
    case 'pageInfo':
      return compilePageInfo(compilation, objectTypeOf(type, part), list, part);
    default:
      return compileEdges(compilation, objectTypeOf(type, part), list, part);
  }
}

function printCount({ match, conditions, repeats, row }: Hop): string {
  const distinct = repeats ? [`RETURN DISTINCT ${row[0] ?? ''}`] : [];
  return printSubquery('COUNT', [match, ...printConditions(conditions), ...distinct]);
}

function compileEdges(
  compilation: Compilation,
  type: GraphQLObjectType,
  list: PagedList,
  edges: CollectedField,
): Piece {
  const hop = list.route();
  const { cypher, read } = compileParts(compilation, hop.link ?? hop.node, type, edges.nodes, (part) =>
    compileEdgePart(compilation, type, list, hop, part),
  );
  const clauses = [
    ...printRows(hop, standsAfter(hop, list.page)),
    `LIMIT ${list.page.limit}`,
    `RETURN ${cypher} AS answer`,
  ];
  return { cypher: printSubquery('COLLECT', clauses), read: (rows) => (rows as unknown[]).map(read) };
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

function objectTypeOf(owner: GraphQLObjectType, { name }: CollectedField): GraphQLObjectType {
  const type = getNamedType(owner.getFields()[name]?.type);
  if (!isObjectType(type)) throw new TypeError(`${owner.name}.${name} is no object`);
  return type;
}
