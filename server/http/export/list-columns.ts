import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  typeFromAST,
} from 'graphql';
import type { FoundConnection, Fragments } from './find-connection.ts';

/** One column: the keys that lead from an edge to its value. */
export type Column = readonly string[];

export interface Table {
  /** The key of the connection under which its edges stand. */
  readonly key: string;
  readonly columns: readonly Column[];
}

/** The columns of a connection's edges as the document lists them, the same whatever the data is. Null where it asks for no edges. */
export function listColumns(
  schema: GraphQLSchema,
  fragments: Fragments,
  { fields, type }: FoundConnection,
): Table | null {
  const columns = new Map<string, Column>();
  for (const { selectionSet } of fields) if (selectionSet) walk([], type, selectionSet);
  const [[key] = []] = columns.values();
  if (key === undefined) return null;
  const own = [...columns.values()].filter((column) => column[0] === key);
  return { key, columns: own.map(([, ...column]) => column) };

  function walk(path: Column, type: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === 'Field') visitField(path, type, selection);
      else {
        const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
        const inner = fragment?.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
        if (fragment && isCompositeType(inner)) walk(path, inner, fragment.selectionSet);
      }
    }
  }

  function visitField(path: Column, owner: GraphQLCompositeType, field: FieldNode): void {
    if (path.length === 0 && field.name.value !== 'edges') return;
    const column = [...path, (field.alias ?? field.name).value];
    const definition = 'getFields' in owner ? owner.getFields()[field.name.value] : undefined;
    const type = definition && getNamedType(definition.type);
    if (type && isCompositeType(type) && field.selectionSet) walk(column, type, field.selectionSet);
    else columns.set(column.join('.'), column);
  }
}
