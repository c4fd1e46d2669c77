import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  parse,
  visit,
} from 'graphql';

/** Keys of the added parts in the answer. */
export const ADDED = { pageInfo: 'export_pageInfo', reports: 'export_reports' } as const;

const REPORTS = parseField(
  `${ADDED.reports}: reports { slug title publisher publishedOn licence licenceUrl sourceUrl sha256 }`,
);
const PAGE_INFO = parseField(`${ADDED.pageInfo}: pageInfo { hasNextPage endCursor }`);

/** The document with what an export needs to know besides; where a variable is named, the connection's pages begin after its value. */
export function addParts(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  connection: readonly FieldNode[],
  after: string | null,
): DocumentNode {
  return visit(document, {
    OperationDefinition: (node) => (node === operation ? addToOperation(node, after) : undefined),
    Field: (node) => (connection.includes(node) ? addToConnection(node, after) : undefined),
  });
}

function addToOperation(operation: OperationDefinitionNode, after: string | null): OperationDefinitionNode {
  const { variableDefinitions = [], selectionSet } = operation;
  return {
    ...operation,
    variableDefinitions: [...variableDefinitions, ...(after === null ? [] : [defineVariable(after)])],
    selectionSet: { ...selectionSet, selections: [...selectionSet.selections, REPORTS] },
  };
}

/** The document with a cursor in it. */
export function beginAfter(document: DocumentNode, connection: readonly FieldNode[], cursor: string): DocumentNode {
  const value = { kind: Kind.STRING, value: cursor } as const;
  return visit(document, {
    Field: (node) => (connection.includes(node) ? giveAfter(node, value) : undefined),
  });
}

function addToConnection(field: FieldNode, after: string | null): FieldNode {
  const value = { kind: Kind.VARIABLE, name: nameOf(after ?? '') } as const;
  const { selectionSet } = field;
  return {
    ...(after === null ? field : giveAfter(field, value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...(selectionSet?.selections ?? []), PAGE_INFO] },
  };
}

function giveAfter(field: FieldNode, value: ArgumentNode['value']): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  return { ...field, arguments: [...others, { kind: Kind.ARGUMENT, name: nameOf('after'), value }] };
}

function defineVariable(name: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameOf(name) },
    type: { kind: Kind.NAMED_TYPE, name: nameOf('String') },
  };
}

function nameOf(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function parseField(text: string): FieldNode {
  const [operation] = parse(`{ ${text} }`).definitions;
  const field = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  if (field?.kind !== Kind.FIELD) throw new TypeError(`'${text}' is no field.`);
  return field;
}
