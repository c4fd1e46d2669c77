import type { Arguments, BoundField } from '../compiler/compilation.ts';
import { RequestError } from '../request-error.ts';

/** A whole number of this range. Throws RequestError, which says the range. */
export function requireWhole(
  { field }: BoundField,
  args: Arguments,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const value = args[name];
  if (typeof value === 'number' && value >= from && value <= to) return value;
  const problem = `'${field.name}' takes a '${name}' of ${String(from)} to ${String(to)}, not ${String(value)}.`;
  throw new RequestError(problem, [field.node]);
}
