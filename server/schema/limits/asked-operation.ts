import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  ValueNode,
} from 'graphql';

/** A validated operation of sensible size, with its variables as they were sent: not coerced, and of any type. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The number that an argument is, or how many values its list has; undefined where it is neither. */
export function readSize(asked: AskedOperation, field: GraphQLField<unknown, unknown>, node: FieldNode, name: string) {
  const argument = node.arguments?.find((candidate) => candidate.name.value === name);
  const declared = field.args.find((candidate) => candidate.name === name);
  return toSize(argument ? readValue(asked, argument.value) : declared?.defaultValue);
}

/** Whether @skip or @include leaves a selection out of this answer. */
export function isLeftOut(asked: AskedOperation, { directives }: SelectionNode): boolean {
  return (directives ?? []).some(({ name, arguments: [condition] = [] }: DirectiveNode) => {
    const value = condition && readValue(asked, condition.value);
    return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
  });
}

function toSize(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : undefined;
}

function readValue(asked: AskedOperation, value: ValueNode): unknown {
  switch (value.kind) {
    case 'IntValue':
      return Number(value.value);
    case 'BooleanValue':
      return value.value;
    case 'ListValue':
      return value.values;
    case 'Variable':
      return readVariable(asked, value.name.value);
    default:
      return undefined;
  }
}

function readVariable(asked: AskedOperation, name: string): unknown {
  if (name in asked.variables) return asked.variables[name];
  const definition = asked.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue && readValue(asked, definition.defaultValue);
}
