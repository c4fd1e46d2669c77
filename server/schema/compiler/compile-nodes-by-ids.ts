import { getNamedType, isCompositeType } from 'graphql';
import type { FindByMapping } from '../mapping.ts';
import { RequestError } from '../request-error.ts';
import type { Arguments, BoundField, Compilation, Piece } from './compilation.ts';
import { compileSelection } from './compile-selection.ts';
import { PAGE_LIMIT } from './page.ts';
import { printSubquery } from './print-cypher.ts';
import { fromNode } from './source.ts';

/** As many values as were asked for, in their order, null for what is not found. */
export function compileNodesByIds(
  compilation: Compilation,
  bound: BoundField,
  { argument, property }: FindByMapping,
  label: string,
): Piece {
  const type = getNamedType(bound.definition.type);
  if (!isCompositeType(type)) throw new TypeError(`${bound.field.name} gives no nodes`);
  const asked = compilation.parameter(bound, argument, (args) => readIds(args, argument, bound));
  const index = compilation.variable('index');
  const node = compilation.variable(label);
  const { cypher, read } = compileSelection(compilation, fromNode(node), type, bound.field.nodes);
  const clauses = [
    `UNWIND range(0, size(${asked}) - 1) AS ${index}`,
    `OPTIONAL MATCH (${node}:${label} {edition: edition, ${property}: ${asked}[${index}]})`,
    `WITH ${index}, ${node}`,
    `ORDER BY ${index}`,
    `RETURN CASE WHEN ${node} IS NOT NULL THEN ${cypher} END AS answer`,
  ];
  return { cypher: printSubquery('COLLECT', clauses), read: (list) => (list as unknown[]).map(read) };
}

function readIds(args: Arguments, argument: string, { field }: BoundField): unknown {
  const ids = args[argument] as readonly unknown[];
  if (ids.length <= PAGE_LIMIT) return ids;
  throw new RequestError(
    `'${field.name}' gives up to ${String(PAGE_LIMIT)} at a time, not ${String(ids.length)}: ask in several requests.`,
    [field.node],
    'BAD_PAGE_SIZE',
  );
}
