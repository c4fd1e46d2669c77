import { type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { requireSensibleSize } from '../compiler/operation-size.ts';
import { RequestError } from '../request-error.ts';
import { type Written, countWritten } from './count-written.ts';
import { findCircle } from './find-circle.ts';

/** A document of the viewer has some 300; parsing stops here. */
export const TOKENS_LIMIT = 5_000;

/** As they are written in one document, its fragments included. */
export const WRITTEN_LIMITS: Readonly<Written> = { aliases: 250, directives: 100, fragments: 100, operations: 50 };

/**
 * Why a document is answered by nobody, found before anything but the parser has walked it: validation itself goes round in circular
 * fragments until the stack is full. Null where it may be validated, and where it cannot be parsed, which the parser tells better.
 */
export function inspectDocument(text: string): RequestError | null {
  const document = tryToParse(text);
  return document && (refuseWritten(countWritten(document)) ?? refuseCircle(document) ?? refuseSize(document));
}

function tryToParse(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: TOKENS_LIMIT });
  } catch {
    return null;
  }
}

function refuseWritten(written: Written): RequestError | null {
  const kinds = Object.keys(WRITTEN_LIMITS) as (keyof Written)[];
  const [kind] = kinds.filter((name) => written[name] > WRITTEN_LIMITS[name]);
  if (kind === undefined) return null;
  const message = `The document has ${String(written[kind])} ${kind}; at most ${String(WRITTEN_LIMITS[kind])} are read. Ask in several requests.`;
  return new RequestError(message, undefined, 'OPERATION_TOO_LARGE');
}

function refuseCircle({ definitions }: DocumentNode): RequestError | null {
  const circle = findCircle(definitions.filter(isFragment));
  if (circle === null) return null;
  const message = `The fragments go round in a circle: ${circle.join(' → ')}. Take one of them out of the others.`;
  return new RequestError(message, undefined, 'GRAPHQL_VALIDATION_FAILED');
}

function refuseSize({ definitions }: DocumentNode): RequestError | null {
  const fragments = Object.fromEntries(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  try {
    for (const operation of definitions.filter(isOperation)) requireSensibleSize(operation, fragments);
    return null;
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
}

const isFragment = (one: DocumentNode['definitions'][number]): one is FragmentDefinitionNode =>
  one.kind === 'FragmentDefinition';
const isOperation = (one: DocumentNode['definitions'][number]): one is OperationDefinitionNode =>
  one.kind === 'OperationDefinition';
