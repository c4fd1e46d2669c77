import { readFileSync } from 'node:fs';
import { buildASTSchema, parse } from 'graphql';
import { type Plan, compileOperation } from '../../server/schema/compiler/compile-operation.ts';
import { readSdl } from '../../server/schema/read-sdl.ts';

/** The Thread operation, as our compiler plans it. */
export function compileThread(): Plan {
  const schema = buildASTSchema(parse(readSdl()));
  const document = parse(readFileSync('tests/operations/thread.graphql', 'utf8'));
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new TypeError('The Thread operation comes first in its file.');
  return compileOperation({ schema, fragments: {}, variables: { id: 'any' } }, operation);
}
