import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { AskedOperation } from '../../../server/schema/limits/asked-operation.ts';

/** Every operation of a valid document, as it would be asked with these variables. */
export function askedOf(
  schema: GraphQLSchema,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): [AskedOperation, ...AskedOperation[]] {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const { definitions } = document;
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const [first, ...others] = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [{ schema, operation: one, fragments, variables }] : [],
  );
  if (first === undefined) throw new Error('The document has no operation.');
  return [first, ...others];
}
