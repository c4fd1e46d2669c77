import type { Arguments, BoundField } from '../compiler/compilation.ts';
import { RequestError } from '../request-error.ts';
import { requireShortLists } from './require-bounds.ts';

/** Two different axes, of which published values have all but the region. */
export function prepareMatrix(args: Arguments, bound: BoundField): Arguments {
  const { rows, columns, measure } = args;
  const { node, name } = bound.field;
  if (rows === columns) {
    const instead =
      rows === 'AUDIENCE' || rows === 'THEME' ? `ask 'cooccurrence(of: ${rows})'` : 'choose another for the columns';
    throw new RequestError(`'${name}' sets one axis against another, and both are ${String(rows)}: ${instead}.`, [
      node,
    ]);
  }
  if (measure === 'STATISTICS' && (rows === 'REGION' || columns === 'REGION')) {
    throw new RequestError(`Published values are of no region: choose another axis than REGION, or another measure.`, [
      node,
    ]);
  }
  return requireShortLists(args, bound);
}
