import {
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import { isLink } from '../mapping.ts';
import type { BoundField, Compilation, Piece } from './compilation.ts';
import { compileConnection } from './compile-connection.ts';
import { compileSelection } from './compile-selection.ts';
import { printConditions, printSubquery } from './print-cypher.ts';
import type { Hop, Route } from './route.ts';
import { type Source, fromNode } from './source.ts';
import { isConnection } from './target.ts';

/** What a field asks of the nodes that a route leads to: one of them, all, or a page. */
export function compileRoute(compilation: Compilation, bound: BoundField, route: Route): Piece {
  const type = getNamedType(bound.definition.type);
  if (!isCompositeType(type)) throw new TypeError(`${bound.field.name} gives no nodes`);
  if (isConnection(type)) return compileConnection(compilation, bound, type, route);
  const isList = isListType(getNullableType(bound.definition.type));
  return (isList ? compileList : compileOne)(compilation, route(), type, bound.field.nodes);
}

/** Null where the route leads nowhere. */
export function compileOne(
  compilation: Compilation,
  hop: Hop,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
): Piece {
  const { cypher, read } = compileTarget(compilation, hop, type, parents);
  const clauses = [hop.match, ...printConditions(hop.conditions), `RETURN ${cypher} AS answer`];
  return { cypher: `head(${printSubquery('COLLECT', clauses)})`, read };
}

function compileList(
  compilation: Compilation,
  hop: Hop,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
): Piece {
  const { cypher, read } = compileTarget(compilation, hop, type, parents);
  const clauses = [...printRows(hop), `RETURN ${cypher} AS answer`];
  return { cypher: printSubquery('COLLECT', clauses), read: (list) => (list as unknown[]).map(read) };
}

/** The rows of a hop in their order, each once. */
export function printRows(hop: Hop, more: readonly string[] = []): string[] {
  const { row, repeats, sorted } = hop;
  const distinct = repeats ? 'DISTINCT ' : '';
  const order = sorted.by.length === 0 ? [] : [`ORDER BY ${sorted.by.join(', ')}`];
  return [...printMatch(hop, more), `WITH ${distinct}${row.join(', ')}`, ...order];
}

/** The rows of a hop by the index that is sorted as they are, if there is one. */
export function printMatch({ match, conditions, sorted }: Hop, more: readonly string[]): string[] {
  const hint = sorted.hint === undefined ? [] : [sorted.hint];
  return [match, ...hint, ...printConditions([...sorted.conditions, ...conditions, ...more])];
}

function compileTarget(
  compilation: Compilation,
  hop: Hop,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
): Piece {
  const source = isLink(compilation.document.schema, type) ? fromHop(compilation, hop) : fromNode(hop.node);
  return compileSelection(compilation, source, type, parents);
}

/** The relationship, with the node it leads to. */
export function fromHop(compilation: Compilation, { link, node, isMap = false }: Hop): Source {
  return {
    ...fromNode(link ?? node),
    isMap,
    farEnd: (type, parents) => compileSelection(compilation, fromNode(node), type, parents),
  };
}
