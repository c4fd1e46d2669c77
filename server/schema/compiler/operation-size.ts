import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { RequestError } from '../request-error.ts';

/** The deepest operation that follows a recommendation to the characters of a passage has 12 levels. */
export const DEPTH_LIMIT = 16;
export const FIELDS_LIMIT = 2_000;
/** Of one operation: each is a list or a search of its own. */
export const ROOT_FIELDS_LIMIT = 50;

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly topFields: number;
}
type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;
type Fault = readonly [message: string, code: 'OPERATION_TOO_DEEP' | 'OPERATION_TOO_LARGE'];

const NOTHING: Size = { depth: 0, fields: 0, topFields: 0 };

/** Throws RequestError. Each fragment is measured once, so that measuring is cheap whatever is sent. */
export function requireSensibleSize(operation: OperationDefinitionNode, fragments: Fragments): void {
  const fault = findFault(measure(operation.selectionSet, fragments, new Map()));
  if (fault !== null) throw new RequestError(fault[0], [operation], fault[1]);
}

function findFault({ depth, fields, topFields }: Size): Fault | null {
  if (depth > DEPTH_LIMIT) {
    const message = `The operation is ${String(depth)} levels deep; at most ${String(DEPTH_LIMIT)} are answered. Ask for the deeper part by its ids.`;
    return [message, 'OPERATION_TOO_DEEP'];
  }
  if (fields > FIELDS_LIMIT) {
    const message = `The operation asks for ${String(fields)} fields; at most ${String(FIELDS_LIMIT)} are answered. Ask in several operations.`;
    return [message, 'OPERATION_TOO_LARGE'];
  }
  if (topFields > ROOT_FIELDS_LIMIT) {
    const message = `The operation begins with ${String(topFields)} fields; at most ${String(ROOT_FIELDS_LIMIT)} are answered. Ask in several operations, or for many ids at once with 'nodes'.`;
    return [message, 'OPERATION_TOO_LARGE'];
  }
  return null;
}

/** Fields that tell of the schema count like any other. A fragment that is still being measured holds itself: validation refuses it. */
function measure({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, Size>): Size {
  let { depth, fields, topFields } = NOTHING;
  for (const selection of selections) {
    const isField = selection.kind === 'Field';
    const size =
      selection.kind === 'FragmentSpread'
        ? measureFragment(selection.name.value, fragments, known)
        : selection.selectionSet
          ? measure(selection.selectionSet, fragments, known)
          : NOTHING;
    depth = Math.max(depth, size.depth + (isField ? 1 : 0));
    fields += size.fields + (isField ? 1 : 0);
    topFields += isField ? 1 : size.topFields;
  }
  return { depth, fields, topFields };
}

function measureFragment(name: string, fragments: Fragments, known: Map<string, Size>): Size {
  const size = known.get(name);
  if (size) return size;
  known.set(name, NOTHING);
  const fragment = fragments[name];
  const measured = fragment ? measure(fragment.selectionSet, fragments, known) : NOTHING;
  known.set(name, measured);
  return measured;
}
