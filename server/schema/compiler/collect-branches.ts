import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isAbstractType } from 'graphql';
import { type CollectedField, type Document, collectFields } from './collect-fields.ts';

/** What a selection asks alike of these types. */
export interface Branch {
  readonly types: readonly [GraphQLObjectType, ...GraphQLObjectType[]];
  readonly fields: readonly CollectedField[];
}

/**
 * Splits a selection on an interface or union so that nothing is asked twice: every field stands in one branch, that of all types
 * of which it is asked. A concrete type has one branch.
 */
export function collectBranches(
  document: Document,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
): Branch[] {
  const types = isAbstractType(type) ? document.schema.getPossibleTypes(type) : [type];
  const number = numberNodes();
  const asked = new Map<string, { field: CollectedField; types: GraphQLObjectType[] }>();
  for (const candidate of types) {
    for (const field of collectFields(document, candidate, parents)) {
      const signature = `${field.responseKey}:${field.nodes.map(number).join()}`;
      const entry = asked.get(signature) ?? { field, types: [] };
      entry.types.push(candidate);
      asked.set(signature, entry);
    }
  }
  return groupByTypes([...asked.values()]);
}

function groupByTypes(asked: readonly { field: CollectedField; types: readonly GraphQLObjectType[] }[]): Branch[] {
  const groups = new Map<string, { types: Branch['types']; fields: CollectedField[] }>();
  for (const { field, types } of asked) {
    const [first, ...others] = types;
    if (first === undefined) continue;
    const key = types.map(({ name }) => name).join();
    const group = groups.get(key) ?? { types: [first, ...others], fields: [] };
    group.fields.push(field);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function numberNodes(): (node: FieldNode) => number {
  const numbers = new Map<FieldNode, number>();
  return (node) => {
    const known = numbers.get(node) ?? numbers.size;
    numbers.set(node, known);
    return known;
  };
}
