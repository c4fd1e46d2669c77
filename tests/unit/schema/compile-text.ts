import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Plan } from '../../../server/schema/compiler/compile-operation.ts';
import { type Operation, PlanCache } from '../../../server/schema/compiler/plan-cache.ts';

export function compileText(schema: GraphQLSchema, text: string, variables: Record<string, unknown> = {}): Plan {
  return new PlanCache().find(operationOf(schema, text, variables));
}

/** The first operation of a valid document, as execution would hand it over. */
export function operationOf(
  schema: GraphQLSchema,
  text: string,
  variableValues: Record<string, unknown> = {},
): Operation {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('The document has no operation.');
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    schema,
    operation,
    variableValues,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
  };
}
