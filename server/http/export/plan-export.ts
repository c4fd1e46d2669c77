import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  print,
} from 'graphql';
import { RefusedError } from '../refused-error.ts';
import { addParts, beginAfter } from './add-parts.ts';
import { type FoundConnection, findConnection } from './find-connection.ts';
import { type Table, listColumns } from './list-columns.ts';

/** How the rows of an operation are asked for. */
export interface ExportPlan {
  /** The document, which also asks for where the page ends, and for the reports and their licences. */
  readonly document: string;
  /** The keys of the answer that lead to the connection. */
  readonly path: readonly string[];
  readonly table: Table;
  /** Every page is given, because the document does not say how many or where they end; otherwise the one page. */
  readonly isWhole: boolean;
  /** What stands after the page can be asked for by the same document, because that does not count from the end. */
  readonly goesOn: boolean;
  /** The variable that says after which cursor a page begins. */
  readonly after: string;
  /** The cursor that the document itself begins after. */
  readonly cursor: string | null;
  /** The document as it came, beginning after a cursor; null where a variable of its own says that. */
  readonly continueAfter: ((cursor: string) => string) | null;
}

/** The variable where the document has none of its own. */
const AFTER = 'export_after';
const FROM_END = ['last', 'before'];

/** Of a document that is valid. Throws RefusedError where it holds no single list, or none of its rows. */
export function planExport(schema: GraphQLSchema, document: DocumentNode, operationName?: string): ExportPlan {
  const operation = chooseOperation(document, operationName);
  const fragments = new Map(
    document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const found = findConnection(schema, fragments, operation);
  const value = argumentOf(found, 'after');
  const after = value?.kind === Kind.VARIABLE ? value.name.value : AFTER;
  return {
    document: print(addParts(document, operation, found.fields, after === AFTER ? AFTER : null)),
    path: found.path,
    table: requireTable(listColumns(schema, fragments, found), found),
    isWhole: ['first', ...FROM_END].every((name) => argumentOf(found, name) === undefined),
    goesOn: FROM_END.every((name) => argumentOf(found, name) === undefined),
    after,
    cursor: value?.kind === Kind.STRING ? value.value : null,
    continueAfter: after === AFTER ? (cursor) => print(beginAfter(document, found.fields, cursor)) : null,
  };
}

function chooseOperation({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [chosen, ...others] = operations.filter((one) => name === undefined || one.name?.value === name);
  if (chosen !== undefined && others.length === 0) return chosen;
  throw new RefusedError('BAD_REQUEST', 'Say by operationName which operation of the document is meant.');
}

function argumentOf({ fields: [field] }: FoundConnection, name: string): ValueNode | undefined {
  return field?.arguments?.find((argument) => argument.name.value === name)?.value;
}

function requireTable(table: Table | null, { path }: FoundConnection): Table {
  if (table !== null) return table;
  throw new RefusedError(
    'NO_COLUMNS',
    `Nothing of the rows of '${path.join('.')}' is asked for: select { edges { node { id } } } of it.`,
  );
}
