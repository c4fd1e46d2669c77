import { type GraphQLCompositeType, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import { readStatement } from '../../graph/statement.ts';
import { prepareArguments } from '../analysis/prepare-arguments.ts';
import { readComputed } from '../analysis/read-computed.ts';
import type { AnalysisMapping, ComputedMapping } from '../mapping.ts';
import type { BoundField, Compilation, Piece } from './compilation.ts';
import { compileSelection } from './compile-selection.ts';
import { printMap, printSubquery } from './print-cypher.ts';
import { type Source, fromMap, fromNode } from './source.ts';
import { labelAtFarEnd } from './target.ts';

/** What a named statement of cypher/analysis answers; of its maps and nodes only what is asked for is sent. */
export function compileAnalysis(
  compilation: Compilation,
  source: Source,
  bound: BoundField,
  { statement }: AnalysisMapping,
): Piece {
  const given = compilation.parameter(bound, 'arguments', (args) => prepareArguments(statement, bound, args));
  const answer = compilation.variable('answer');
  const rows = [
    `CALL (${source.isRoot ? 'edition' : `edition, ${source.variable}`}) {`,
    printEmbedded(statement, source, given).replace(/^/gm, '  '),
    '}',
    `WITH answer AS ${answer}`,
  ];
  const piece = compileValue(compilation, answer, bound);
  return {
    cypher: `head(${printSubquery('COLLECT', [...rows, `RETURN ${piece.cypher} AS answer`])})`,
    read: piece.read,
  };
}

/** A statement stands for itself, with `$edition`, `$id` and `$arguments`; within another, the first two are what that one already holds. */
function printEmbedded(statement: string, { variable }: Source, given: string): string {
  return readStatement(statement)
    .text.replace(/^\s*\/\/.*\n/gm, '')
    .replaceAll(/\$edition\b/g, 'edition')
    .replaceAll(/\$id\b/g, `${variable}.id`)
    .replaceAll(/\$arguments\b/g, given);
}

/** The value under one key of a map: a plain value, a node, another map, or a list of these. */
export function compileKey(compilation: Compilation, source: Source, bound: BoundField): Piece {
  return compileValue(compilation, `${source.variable}.${bound.field.name}`, bound);
}

function compileValue(compilation: Compilation, value: string, bound: BoundField): Piece {
  const type = getNamedType(bound.definition.type);
  const isList = isListType(getNullableType(bound.definition.type));
  if (!isCompositeType(type)) return { cypher: value, read: (answer) => answer ?? (isList ? [] : null) };
  const item = compilation.variable(type.name);
  const { cypher, read } = compileSelection(compilation, sourceOf(compilation, item, type), type, bound.field.nodes);
  const collected = printSubquery('COLLECT', [
    `UNWIND ${isList ? value : `[${value}]`} AS ${item}`,
    ...(isList ? [] : [`WITH ${item}`, `WHERE ${item} IS NOT NULL`]),
    `RETURN ${cypher} AS answer`,
  ]);
  return isList
    ? { cypher: collected, read: (list) => (list as unknown[]).map(read) }
    : { cypher: `head(${collected})`, read };
}

function sourceOf(compilation: Compilation, variable: string, type: GraphQLCompositeType): Source {
  return labelAtFarEnd(compilation.document.schema, type) === '' ? fromMap(variable) : fromNode(variable);
}

/** A value made here of several keys, which the database sends for nothing else. */
export function compileComputed({ variable, property }: Source, { compute, from }: ComputedMapping): Piece {
  const read = readComputed(compute);
  const entries = from.map((key) => ({ key, value: `${variable}.${property(key)}` }));
  return {
    cypher: printMap('', entries),
    read: (values) => (values === null ? null : read(values as Record<string, unknown>)),
  };
}
