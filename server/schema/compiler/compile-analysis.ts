import {
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { prepareArguments } from '../analysis/prepare-arguments.ts';
import { readComputed } from '../analysis/read-computed.ts';
import { type AnalysisMapping, type ComputedMapping, isLink, labelOf, readByOf } from '../mapping.ts';
import type { BoundField, Compilation, Piece, Reader } from './compilation.ts';
import { compileConnection } from './compile-connection.ts';
import { compileSelection } from './compile-selection.ts';
import { chooseByArguments } from './conditions.ts';
import { embedStatement } from './embed-statement.ts';
import { routeOfKey } from './key-route.ts';
import { findGiven } from './page.ts';
import { indent, printMap, printSubquery } from './print-cypher.ts';
import { projectValue } from './project-value.ts';
import { type Source, fromMap, fromNode } from './source.ts';
import { isConnection } from './target.ts';

/** What a named statement of cypher/analysis answers; of its maps and nodes only what is asked for is sent. */
export function compileAnalysis(
  compilation: Compilation,
  source: Source,
  bound: BoundField,
  { statement }: AnalysisMapping,
): Piece {
  const page = findGiven(compilation, bound);
  const given = compilation.parameter(bound, 'arguments', (args) => prepareArguments(statement, bound, args, page));
  const answer = compilation.variable('answer');
  const rows = [
    `CALL (${source.isRoot ? 'edition' : `edition, ${source.variable}`}) {`,
    embedStatement(statement, source.variable, given).replace(/^/gm, '  '),
    '}',
    `WITH answer AS ${answer}`,
  ];
  const piece = compileValue(compilation, answer, bound);
  return {
    cypher: `head(${printSubquery('COLLECT', [...rows, `RETURN ${piece.cypher} AS answer`])})`,
    read: piece.read,
  };
}

/** The value under one key of a map: a plain value, a node, another map, or a list of these, which may be paged. */
export function compileKey(compilation: Compilation, source: Source, bound: BoundField): Piece {
  const value = `${source.variable}.${bound.field.name}`;
  const type = getNamedType(bound.definition.type);
  if (!isConnection(type)) return compileValue(compilation, value, bound);
  const { conditions } = chooseByArguments(compilation, bound);
  return compileConnection(compilation, bound, type, routeOfKey(compilation, value, type, conditions));
}

function compileValue(compilation: Compilation, value: string, bound: BoundField): Piece {
  const type = getNamedType(bound.definition.type);
  const isList = isListType(getNullableType(bound.definition.type));
  if (!isCompositeType(type)) return { cypher: value, read: (answer) => answer ?? (isList ? [] : null) };
  const raw = compilation.variable(type.name);
  const { item, clauses } = readRaw(compilation, raw, type);
  const { schema } = compilation.document;
  const source = isLink(schema, type) ? fromLink(compilation, item) : sourceOf(compilation, item, type);
  const { cypher, read } = compileSelection(compilation, source, type, bound.field.nodes);
  const collected = printSubquery('COLLECT', [
    `UNWIND ${isList ? value : `[${value}]`} AS ${raw}`,
    ...(isList ? [] : [`WITH ${raw}`, `WHERE ${raw} IS NOT NULL`]),
    ...clauses,
    `RETURN ${cypher} AS answer`,
  ]);
  return isList
    ? { cypher: collected, read: (list) => (list as unknown[]).map(read) }
    : { cypher: `head(${collected})`, read };
}

/** What makes of a raw value what the fields of its type are read from; nothing, where it is that already. */
function readRaw(compilation: Compilation, raw: string, type: GraphQLCompositeType): RawReading {
  const statement = readByOf(compilation.document.schema, type);
  if (statement === null) return { item: raw, clauses: [] };
  const item = compilation.variable(type.name);
  const body = indent(embedStatement(statement, raw));
  return { item, clauses: [`CALL (edition, ${raw}) {`, body, '}', `WITH answer AS ${item}`] };
}

interface RawReading {
  readonly item: string;
  readonly clauses: readonly string[];
}

/** A whole relationship, with the node that it leads to. */
function fromLink(compilation: Compilation, link: string): Source {
  return {
    ...fromNode(link),
    farEnd: (type, parents) => {
      const node = compilation.variable('end');
      const { cypher, read } = compileSelection(compilation, fromNode(node), type, parents);
      const clauses = [`WITH endNode(${link}) AS ${node}`, `RETURN ${cypher} AS answer`];
      return { cypher: `head(${printSubquery('COLLECT', clauses)})`, read };
    },
  };
}

function sourceOf(compilation: Compilation, variable: string, type: GraphQLCompositeType): Source {
  return labelOf(compilation.document.schema, type) === null ? fromMap(variable) : fromNode(variable);
}

/** A value made here of several keys, which the database sends for nothing else. */
export function compileComputed(
  compilation: Compilation,
  { variable, property }: Source,
  { field, definition }: BoundField,
  { compute, from }: ComputedMapping,
): Piece {
  const make = readComputed(compute);
  const type = getNamedType(definition.type);
  const project: Reader = isObjectType(type) ? projectValue(compilation, type, field.nodes) : (value) => value;
  const entries = from.map((key) => ({ key, value: `${variable}.${property(key)}` }));
  return {
    cypher: printMap('', entries),
    read: (values) => (values === null ? null : project(make(values as Record<string, unknown>))),
  };
}
