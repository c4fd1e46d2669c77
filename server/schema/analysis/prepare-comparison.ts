import type { Arguments, BoundField } from '../compiler/compilation.ts';
import { RequestError } from '../request-error.ts';

/** Two audiences, not one with itself. */
export function prepareComparison(args: Arguments, { field }: BoundField): Arguments {
  if (args['left'] !== args['right']) return args;
  throw new RequestError(
    `'${field.name}' holds two audiences against each other, and 'left' and 'right' are both '${String(args['left'])}': give another id as 'right', such as 'audience/staff'.`,
    [field.node],
  );
}
