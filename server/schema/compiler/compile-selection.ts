import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isAbstractType } from 'graphql';
import { labelOf } from '../mapping.ts';
import { type Branch, collectBranches } from './collect-branches.ts';
import type { Compilation, Piece, Reader } from './compilation.ts';
import { compileField } from './compile-field.ts';
import { type Entry, compileEntries, readMap, toMap } from './map-entries.ts';
import { type MapEntry, indent, printMap } from './print-cypher.ts';
import type { Source } from './source.ts';

/** Under this key a value of the answer carries its type, where the schema alone does not say it. */
export const TYPE = Symbol('type');
const TYPE_KEY = '__typename';

/** What is asked of one node or link, as a Cypher map; of a node whose type the selection tells apart, as a list of maps. */
export function compileSelection(
  compilation: Compilation,
  source: Source,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
): Piece {
  const branches = collectBranches(compilation.document, type, parents);
  const taken = new Set<string>();
  const compiled = branches.map((branch) => ({ branch, entries: compileBranch(compilation, source, branch, taken) }));
  if (!isAbstractType(type)) return readConcrete(source, compiled);
  return readAbstract(compilation, source, compilation.document.schema.getPossibleTypes(type), compiled);
}

interface CompiledBranch {
  readonly branch: Branch;
  readonly entries: readonly Entry[];
}

function compileBranch(
  compilation: Compilation,
  source: Source,
  { types: [type], fields }: Branch,
  taken: Set<string>,
): Entry[] {
  return compileEntries(fields, taken, (field) =>
    compileField(compilation, source, compilation.bindField(type, field)),
  );
}

function readConcrete(source: Source, branches: readonly CompiledBranch[]): Piece {
  const entries = branches.flatMap((branch) => branch.entries);
  return { cypher: printEntries(source, entries), read: readMap(entries) };
}

function readAbstract(
  compilation: Compilation,
  source: Source,
  types: readonly GraphQLObjectType[],
  branches: readonly CompiledBranch[],
): Piece {
  const labels = new Map(types.map((type) => [labelOf(compilation.document.schema, type) ?? type.name, type.name]));
  const common = branches.filter(({ branch }) => branch.types.length === types.length);
  const partial = branches.filter((branch) => !common.includes(branch) && branch.entries.length > 0);
  const asked = branches.some(({ branch }) => branch.fields.some(({ name }) => name === TYPE_KEY));
  const typed = asked || branches.length > common.length;
  const shared: MapEntry[] = [
    ...(typed ? [{ key: TYPE_KEY, value: printType(source, [...labels.keys()]) }] : []),
    ...common.flatMap(({ entries }) => toMap(entries)),
  ];
  const map = printMap(source.variable, shared);
  const cypher =
    partial.length === 0 ? map : printParts([map, ...partial.map((part) => printPart(source, part, labels))]);
  return { cypher, read: readTyped(types, labels, branches) };
}

function printType({ variable }: Source, labels: readonly string[]): string {
  return `head([label IN labels(${variable}) WHERE label IN [${labels.map((label) => `'${label}'`).join(', ')}]])`;
}

function printPart(source: Source, { branch, entries }: CompiledBranch, labels: ReadonlyMap<string, string>): string {
  const names = branch.types.map(({ name }) => name);
  const own = [...labels].filter(([, name]) => names.includes(name)).map(([label]) => label);
  return `CASE WHEN ${source.variable}:${own.join('|')} THEN ${printEntries(source, entries)} END`;
}

/** What does not apply is left out, so that the database sends nothing that was not asked. */
function printParts(parts: readonly string[]): string {
  return `[part IN [\n${indent(parts.join(',\n'))}\n] WHERE part IS NOT NULL]`;
}

function readTyped(
  types: readonly GraphQLObjectType[],
  labels: ReadonlyMap<string, string>,
  branches: readonly CompiledBranch[],
): Reader {
  const readers = new Map(
    types.map((type) => [
      type.name,
      readMap(branches.filter(({ branch }) => branch.types.includes(type)).flatMap(({ entries }) => entries)),
    ]),
  );
  return (value) => {
    if (value === null || value === undefined) return null;
    const row = (Array.isArray(value) ? Object.assign({}, ...(value as object[])) : value) as Record<string, unknown>;
    const name = labels.get(String(row[TYPE_KEY])) ?? types[0]?.name ?? '';
    return Object.assign(readers.get(name)?.(row) as object, { [TYPE]: name });
  };
}

function printEntries({ variable }: Source, entries: readonly Entry[]): string {
  return printMap(variable, toMap(entries));
}
