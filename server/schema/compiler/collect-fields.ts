import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  type SelectionNode,
  getDirectiveValues,
  isAbstractType,
  typeFromAST,
} from 'graphql';

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  /** Coerced. Only what the plan's key holds of them may shape the statement. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One key of the answer, with every place of the document that asks for it. */
export interface CollectedField {
  readonly responseKey: string;
  readonly name: string;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
}

/** What the selections under these fields ask of one object type, in the order of the answer. */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  parents: readonly Pick<FieldNode, 'selectionSet'>[],
): CollectedField[] {
  const found = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const selections = parents.flatMap((parent) => parent.selectionSet?.selections ?? []);
  visit(document, type, selections, found, visited);
  return [...found].flatMap(([responseKey, nodes]) => {
    const [node] = nodes;
    return node === undefined ? [] : [{ responseKey, name: node.name.value, node, nodes }];
  });
}

function visit(
  document: Document,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  found: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of selections.filter((candidate) => isIncluded(document, candidate))) {
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      found.set(key, [...(found.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : enter(document, selection.name.value, visited);
    if (fragment && appliesTo(document.schema, fragment, type)) {
      visit(document, type, fragment.selectionSet.selections, found, visited);
    }
  }
}

/** Each named fragment counts once in one selection, as the specification has it. */
function enter({ fragments }: Document, name: string, visited: Set<string>): FragmentDefinitionNode | undefined {
  if (visited.has(name)) return undefined;
  visited.add(name);
  return fragments[name];
}

function isIncluded({ variables }: Document, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function appliesTo(
  schema: GraphQLSchema,
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  type: GraphQLObjectType,
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
