import { decodeCursor, type Place } from '../cursor.ts';
import { RequestError } from '../request-error.ts';
import type { BoundField, Compilation } from './compilation.ts';
import { nameList } from './order-route.ts';
import type { Hop } from './route.ts';

export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 50;

/** One page of a list, in parameters. */
export interface Page {
  readonly limit: string;
  /** Null where the page is the first. */
  readonly after: readonly [order: string, id: string] | null;
}

export function choosePage(compilation: Compilation, bound: BoundField): Page {
  const limit = compilation.parameter(bound, 'first', (args) => readPageSize(args['first'], bound));
  if ((bound.args['after'] ?? null) === null) return { limit, after: null };
  const list = nameList(compilation, bound);
  const order = compilation.parameter(bound, 'afterOrder', (args) => readPlace(args['after'], list, bound)[0]);
  const id = compilation.parameter(bound, 'afterId', (args) => readPlace(args['after'], list, bound)[1]);
  return { limit, after: [order, id] };
}

/** The first comparison alone can be answered by an index on the order. */
export function standsAfter({ place: [order, id] }: Hop, { after }: Page): string[] {
  return after === null ? [] : [`${order} >= ${after[0]}`, `(${order} > ${after[0]} OR ${id} > ${after[1]})`];
}

export function standsBefore({ place: [order, id] }: Hop, after: readonly [string, string]): string[] {
  return [`${order} <= ${after[0]}`, `(${order} < ${after[0]} OR ${id} <= ${after[1]})`];
}

function readPageSize(first: unknown, { field }: BoundField): number {
  const size = first ?? PAGE_DEFAULT;
  if (typeof size === 'number' && size >= 0 && size <= PAGE_LIMIT) return size;
  throw new RequestError(
    `'${field.name}' gives 0 to ${String(PAGE_LIMIT)} at a time, not ${String(size)}: ask for up to ${String(PAGE_LIMIT)}, then for what stands after 'pageInfo.endCursor'.`,
    [field.node],
    'BAD_PAGE_SIZE',
  );
}

function readPlace(after: unknown, list: string, { field }: BoundField): Place {
  const decoded = decodeCursor(String(after));
  if (decoded?.list === list) return decoded.place;
  const problem =
    decoded === null ? 'is given a cursor that no list gave' : `is given a cursor of the list '${decoded.list}'`;
  throw new RequestError(
    `'${field.name}' ${problem}: take it from 'cursor' or 'pageInfo.endCursor' of an earlier page of '${list}'.`,
    [field.node],
    'BAD_CURSOR',
  );
}
