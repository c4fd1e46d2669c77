import type { Arguments, BoundField } from '../compiler/compilation.ts';
import { PAGE_LIMIT } from '../compiler/page.ts';
import { RequestError } from '../request-error.ts';

/** `first` is from 0 to 100. */
export function requirePageSize(args: Arguments, { field }: BoundField): Arguments {
  const first = Number(args['first']);
  if (first >= 0 && first <= PAGE_LIMIT) return args;
  throw new RequestError(
    `'${field.name}' gives 0 to ${String(PAGE_LIMIT)} at most, not ${String(first)}.`,
    [field.node],
    'BAD_PAGE_SIZE',
  );
}

/** No list holds more than 100 ids. */
export function requireShortLists(args: Arguments, { field }: BoundField): Arguments {
  for (const [name, value] of Object.entries(args)) {
    if (!Array.isArray(value) || value.length <= PAGE_LIMIT) continue;
    throw new RequestError(
      `'${name}' of '${field.name}' takes up to ${String(PAGE_LIMIT)} values, not ${String(value.length)}: ask in several requests.`,
      [field.node],
    );
  }
  return args;
}
