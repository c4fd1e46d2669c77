import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isAbstractType } from 'graphql';
import { labelOf } from '../mapping.ts';
import { type Branch, collectBranches } from './collect-branches.ts';
import type { Compilation, Piece, Reader } from './compilation.ts';
import { compileField } from './compile-field.ts';
import { type Entry, compileEntries, readRow, toMap } from './map-entries.ts';
import { type MapEntry, printRow } from './print-cypher.ts';
import type { Source } from './source.ts';

/** Under this key a value of the answer carries its type, where the schema alone does not say it. */
export const TYPE = Symbol('type');
const TYPE_KEY = '__typename';

/** What is asked of one node or link, as a list of values; where its type decides, the type's name comes first, and what only some types have last. */
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
  const printed = toMap(entries);
  return { cypher: printRow(source.variable, printed), read: readRow(entries, printed) };
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
  const parts = partial.map((part) => printPart(source, part, labels));
  const readers = new Map(
    types.map((type) => {
      const own = (of: readonly CompiledBranch[]) => of.filter(({ branch }) => branch.types.includes(type));
      const printed = [...shared, ...own(partial).flatMap(({ entries }) => toMap(entries))];
      const entries = own(branches).flatMap((branch) => branch.entries);
      return [type.name, readRow(entries, printed)];
    }),
  );
  const nameType = (row: readonly unknown[]): string =>
    (typed ? labels.get(String(row[0])) : undefined) ?? types[0]?.name ?? '';
  return { cypher: [printRow(source.variable, shared), ...parts].join('\n+ '), read: readTyped(readers, nameType) };
}

function printType({ variable }: Source, labels: readonly string[]): string {
  return `head([label IN labels(${variable}) WHERE label IN [${labels.map((label) => `'${label}'`).join(', ')}]])`;
}

/** What does not apply is left out, so that the database sends nothing that was not asked. */
function printPart(
  { variable }: Source,
  { branch, entries }: CompiledBranch,
  labels: ReadonlyMap<string, string>,
): string {
  const names = branch.types.map(({ name }) => name);
  const own = [...labels].filter(([, name]) => names.includes(name)).map(([label]) => label);
  return `CASE WHEN ${variable}:${own.join('|')} THEN ${printRow(variable, toMap(entries))} ELSE [] END`;
}

function readTyped(readers: ReadonlyMap<string, Reader>, nameType: (row: readonly unknown[]) => string): Reader {
  return (value) => {
    if (value === null || value === undefined) return null;
    const name = nameType(value as readonly unknown[]);
    const answer = readers.get(name)?.(value) as { [TYPE]?: string };
    answer[TYPE] = name;
    return answer;
  };
}
