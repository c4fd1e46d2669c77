import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  isListType,
  getNullableType,
  typeFromAST,
} from 'graphql';
import { RefusedError } from '../refused-error.ts';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The one list of an operation that can become rows. */
export interface FoundConnection {
  /** The keys of the answer that lead to it. */
  readonly path: readonly string[];
  /** More than one where the same list is asked for in several fragments. */
  readonly fields: readonly FieldNode[];
  readonly type: GraphQLCompositeType;
}

interface Place {
  readonly path: readonly string[];
  readonly type: GraphQLCompositeType;
  readonly isInList: boolean;
}

/** The outermost connection of a valid operation; those within its rows become columns. Throws RefusedError where there is not exactly one. */
export function findConnection(
  schema: GraphQLSchema,
  fragments: Fragments,
  operation: OperationDefinitionNode,
): FoundConnection {
  const found = new Map<string, FoundConnection>();
  const query = schema.getQueryType();
  if (query && operation.operation === 'query') {
    walk({ path: [], type: query, isInList: false }, operation.selectionSet);
  }
  const [first, ...others] = [...found.values()];
  if (first !== undefined && others.length === 0) return first;
  throw refuse([...found.values()]);

  function walk(place: Place, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === 'Field') visitField(place, selection);
      else {
        const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
        const type = fragment?.typeCondition ? typeFromAST(schema, fragment.typeCondition) : place.type;
        if (fragment && isCompositeType(type)) walk({ ...place, type }, fragment.selectionSet);
      }
    }
  }

  function visitField({ path, type: owner, isInList }: Place, field: FieldNode): void {
    const definition = 'getFields' in owner ? owner.getFields()[field.name.value] : undefined;
    if (definition === undefined || !field.selectionSet) return;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return;
    const place = {
      path: [...path, (field.alias ?? field.name).value],
      type,
      isInList: isInList || isListType(getNullableType(definition.type)),
    };
    if (!type.name.endsWith('Connection')) walk(place, field.selectionSet);
    else if (!place.isInList) addConnection(place, field);
  }

  function addConnection({ path, type }: Place, field: FieldNode): void {
    const key = path.join('.');
    found.set(key, { path, type, fields: [...(found.get(key)?.fields ?? []), field] });
  }
}

function refuse(found: readonly FoundConnection[]): RefusedError {
  const names = found.map(({ path }) => `'${path.join('.')}'`).join(', ');
  const problem = found.length === 0 ? 'has no list with pages' : `has several: ${names}`;
  return new RefusedError(
    'NO_SINGLE_CONNECTION',
    `Rows are made of one connection, and this operation ${problem}. Ask for exactly one, such as { quotes { edges { node { id text } } } }.`,
  );
}
