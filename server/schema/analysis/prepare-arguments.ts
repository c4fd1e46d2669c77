import type { Arguments, BoundField } from '../compiler/compilation.ts';
import type { Given } from '../compiler/page.ts';
import { prepareComparison } from './prepare-comparison.ts';
import { prepareMatrix } from './prepare-matrix.ts';
import { requirePageSize, requireShortLists } from './require-bounds.ts';
import { prepareSearch } from './search/prepare-search.ts';
import { prepareNeighbourhood } from './threads/prepare-neighbourhood.ts';
import { preparePath } from './threads/prepare-path.ts';
import { prepareTrace } from './threads/prepare-trace.ts';

/** Turns the arguments of a field into what its statement is given. Throws RequestError where they cannot be had. */
export type Prepare = (args: Arguments, bound: BoundField, page: Given) => Record<string, unknown>;

/** By the name of the statement; the others are given their arguments as they are. */
const PREPARATIONS: Readonly<Record<string, Prepare>> = {
  'analysis/neighbourhood': prepareNeighbourhood,
  'analysis/path': preparePath,
  'analysis/trace': prepareTrace,
  'analysis/comparison': prepareComparison,
  'analysis/divisions': requirePageSize,
  'analysis/gaps': requireShortLists,
  'analysis/matrix': prepareMatrix,
  'analysis/tensions': requirePageSize,
  'analysis/search': prepareSearch,
};

/** Every argument of the field by its name, null where it is left out; what the statement's own preparation makes of them. */
export function prepareArguments(
  statement: string,
  bound: BoundField,
  args: Arguments,
  page: Given,
): Record<string, unknown> {
  const given = Object.fromEntries(bound.definition.args.map(({ name }) => [name, args[name] ?? null]));
  return PREPARATIONS[statement]?.(given, bound, page) ?? given;
}
