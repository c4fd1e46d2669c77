import { type GraphQLSchema, Kind, type OperationDefinitionNode, type ValueNode, getArgumentValues } from 'graphql';
import type { Statement } from '../../graph/statement.ts';
import { RequestError, joinFaults } from '../request-error.ts';
import { type Document, collectFields } from './collect-fields.ts';
import { type Arguments, Compilation, type ParameterPlan, type Reader } from './compilation.ts';
import { type Complete, compileCompletion } from './compile-completion.ts';
import { compileField } from './compile-field.ts';
import { compileEntries, readMap, toMap } from './map-entries.ts';
import { indent } from './print-cypher.ts';
import { fromRoot } from './source.ts';

/** One operation, compiled: what is sent, with which parameters, and how the one row that comes back is read. */
export interface Plan {
  readonly statement: Statement;
  /** Throws one RequestError with every fault of the arguments. */
  readonly bind: (variables: Arguments) => Record<string, unknown>;
  /** Of a row, the value of every root field by its key in the answer. */
  readonly read: Reader;
  /** What makes the data of the answer of what was read. */
  readonly complete: Complete;
}

export const DATASET = 'golden-thread';
/** The column that says which edition the answer was read from; no field of the schema has its name. */
export const READ_FROM = 'readFrom';

/** The whole operation as one statement, which sees one edition; introspection is not its business. */
export function compileOperation(document: Document, operation: OperationDefinitionNode): Plan {
  const compilation = new Compilation(document);
  const query = requireQueryType(document.schema);
  const root = fromRoot();
  const fields = collectFields(document, query, [operation]).filter(({ name }) => !name.startsWith('__'));
  const entries = compileEntries(fields, new Set(), (field) =>
    compileField(compilation, root, compilation.bindField(query, field)),
  );
  const columns = [`edition AS ${READ_FROM}`, ...toMap(entries).map(({ key, value }) => `${value} AS ${key}`)];
  return {
    statement: { name: `graphql/${operation.name?.value ?? 'unnamed'}`, text: printStatement(columns) },
    bind: makeBind(compilation.parameters),
    read: readMap(entries),
    complete: prepareOnUse(() => compileCompletion(document, query, [operation])),
  };
}

/** What is read of the Dataset node is put aside at once: read later, it might be that of the next edition. */
function printStatement(columns: readonly string[]): string {
  return [
    'MATCH (dataset:Dataset {name: $dataset})',
    'WITH dataset.edition AS edition, dataset.loadedAt AS loadedAt',
    'WHERE edition IS NOT NULL',
    `RETURN\n${indent(columns.join(',\n'))}`,
  ].join('\n');
}

function prepareOnUse(compile: () => Complete): Complete {
  let complete: Complete | undefined;
  return (value) => (complete ??= compile())(value);
}

/** What the document says once and for all is read once. */
function makeBind(parameters: readonly ParameterPlan[]): Plan['bind'] {
  const known: Record<string, unknown> = {};
  return (variables) => {
    const faults = new Map<string, RequestError>();
    const bound: Record<string, unknown> = { dataset: DATASET, ...known };
    for (const { name, definition, node, bind } of parameters) {
      if (name in known) continue;
      try {
        bound[name] = bind(getArgumentValues(definition, node, variables));
        if (!node.arguments?.some(({ value }) => namesVariable(value))) known[name] = bound[name];
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        faults.set(error.message, error);
      }
    }
    const fault = joinFaults([...faults.values()]);
    if (fault !== null) throw fault;
    return bound;
  };
}

function namesVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(namesVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => namesVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

function requireQueryType(schema: GraphQLSchema) {
  const query = schema.getQueryType();
  if (!query) throw new TypeError('The schema has no query type.');
  return query;
}
