import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { RequestError } from '../request-error.ts';

/** The deepest operation that follows a recommendation to the characters of a passage has 12 levels. */
export const DEPTH_LIMIT = 16;
export const FIELDS_LIMIT = 2_000;

interface Size {
  readonly depth: number;
  readonly fields: number;
}
type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;

/** Throws RequestError. Each fragment is measured once, so that measuring is cheap whatever is sent. */
export function requireSensibleSize(operation: OperationDefinitionNode, fragments: Fragments): void {
  const { depth, fields } = measure(operation.selectionSet, fragments, new Map());
  if (depth > DEPTH_LIMIT) {
    const message = `The operation is ${String(depth)} levels deep; at most ${String(DEPTH_LIMIT)} are answered. Ask for the deeper part by its ids.`;
    throw new RequestError(message, [operation], 'OPERATION_TOO_DEEP');
  }
  if (fields > FIELDS_LIMIT) {
    const message = `The operation asks for ${String(fields)} fields; at most ${String(FIELDS_LIMIT)} are answered. Ask in several operations.`;
    throw new RequestError(message, [operation], 'OPERATION_TOO_LARGE');
  }
}

function measure({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, Size>): Size {
  let depth = 0;
  let fields = 0;
  for (const selection of selections) {
    const isField = selection.kind === 'Field';
    if (isField && selection.name.value.startsWith('__')) continue;
    const size =
      selection.kind === 'FragmentSpread'
        ? measureFragment(selection.name.value, fragments, known)
        : selection.selectionSet
          ? measure(selection.selectionSet, fragments, known)
          : { depth: 0, fields: 0 };
    depth = Math.max(depth, size.depth + (isField ? 1 : 0));
    fields += size.fields + (isField ? 1 : 0);
  }
  return { depth, fields };
}

function measureFragment(name: string, fragments: Fragments, known: Map<string, Size>): Size {
  const size = known.get(name);
  if (size) return size;
  const fragment = fragments[name];
  const measured = fragment ? measure(fragment.selectionSet, fragments, known) : { depth: 0, fields: 0 };
  known.set(name, measured);
  return measured;
}
