import { Kind } from 'graphql';
import { decodeCursor, type Place } from '../cursor.ts';
import { RequestError } from '../request-error.ts';
import type { Arguments, BoundField, Compilation } from './compilation.ts';
import { nameList } from './order-route.ts';
import type { Hop } from './route.ts';

export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 50;

/** One page of a list, in parameters: of what stands between two cursors the first, or the last. */
export interface Page {
  readonly limit: string;
  readonly isLast: boolean;
  /** Null where the page may begin with the list. */
  readonly after: Bound | null;
  /** Null where the page may end with the list. */
  readonly before: Bound | null;
}
type Bound = readonly [order: string, id: string];

/** What of `first` and the others is given in a request, as BoundField allows it to shape the statement. */
export type Given = Readonly<Record<'first' | 'after' | 'last' | 'before', boolean>>;

export function choosePage(compilation: Compilation, bound: BoundField): Page {
  const given = findGiven(compilation, bound);
  const isLast = isFromEnd(given);
  const limit = compilation.parameter(bound, isLast ? 'last' : 'first', (args) => readLimit(args, given, bound));
  return {
    ...{ limit, isLast },
    after: given.after ? bindPlace(compilation, bound, 'after') : null,
    before: given.before ? bindPlace(compilation, bound, 'before') : null,
  };
}

export function findGiven({ document }: Compilation, { field }: BoundField): Given {
  const isGiven = (name: string): boolean => {
    const value = field.node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.VARIABLE) return (document.variables[value.name.value] ?? null) !== null;
    return value !== undefined && value.kind !== Kind.NULL;
  };
  return { first: isGiven('first'), after: isGiven('after'), last: isGiven('last'), before: isGiven('before') };
}

export function isFromEnd(given: Given): boolean {
  return given.last || (given.before && !given.first && !given.after);
}

/** Of the end that is asked for. Throws RequestError. */
export function readLimit(args: Arguments, given: Given, bound: BoundField): number {
  if (given.first && given.last) throw refuseBoth(bound);
  return readPageSize(args, isFromEnd(given) ? 'last' : 'first', bound);
}

function bindPlace(compilation: Compilation, bound: BoundField, side: 'after' | 'before'): Bound {
  const list = nameList(compilation, bound);
  const bind = (part: 0 | 1) => (args: Arguments) => readPlace(args, side, list, bound)[part];
  return [compilation.parameter(bound, `${side}Order`, bind(0)), compilation.parameter(bound, `${side}Id`, bind(1))];
}

/** The first comparison with a cursor alone can be answered by an index on the order. */
export function standsWithin(hop: Hop, { after, before }: Page): string[] {
  return [
    ...(after === null ? [] : standsBeyond(hop, after, '>')),
    ...(before === null ? [] : standsBeyond(hop, before, '<')),
  ];
}

/** What a page does not hold because it begins after a cursor. */
export function standsUpTo(hop: Hop, after: Bound): string[] {
  return standsBeyond(hop, after, '<=');
}

/** What a page does not hold because it ends before a cursor. */
export function standsFrom(hop: Hop, before: Bound): string[] {
  return standsBeyond(hop, before, '>=');
}

/**
 * By order, then by id. No OR: of the two sides of one, planners since Neo4j 2026 may read each by itself, by the same index from its beginning to
 * its end, and sort what they have put together.
 */
function standsBeyond({ place: [order, id] }: Hop, bound: Bound, than: '>' | '<' | '>=' | '<='): string[] {
  const side = than.startsWith('>') ? '>=' : '<=';
  return [
    `${order} ${side} ${bound[0]}`,
    `CASE WHEN ${order} = ${bound[0]} THEN ${id} ${than} ${bound[1]} ELSE true END`,
  ];
}

/** 0 to 100, 50 where it is left out. Throws RequestError. */
export function readPageSize(args: Arguments, side: 'first' | 'last', { field }: BoundField): number {
  const size = args[side] ?? PAGE_DEFAULT;
  if (typeof size === 'number' && size >= 0 && size <= PAGE_LIMIT) return size;
  const next = side === 'last' ? `before 'pageInfo.startCursor'` : `after 'pageInfo.endCursor'`;
  throw new RequestError(
    `'${field.name}' gives 0 to ${String(PAGE_LIMIT)} at a time, not ${String(size)}: ask for up to ${String(PAGE_LIMIT)}, then for what stands ${next}.`,
    [field.node],
    'BAD_PAGE_SIZE',
  );
}

function refuseBoth({ field }: BoundField): RequestError {
  return new RequestError(
    `'${field.name}' gives the first of a list or the last, not both at once: ask with 'first' or with 'last'.`,
    [field.node],
    'BAD_PAGE_SIZE',
  );
}

function readPlace(args: Arguments, side: 'after' | 'before', list: string, { field }: BoundField): Place {
  const decoded = decodeCursor(String(args[side]));
  if (decoded?.list === list) return decoded.place;
  const problem =
    decoded === null ? 'is given a cursor that no list gave' : `is given a cursor of the list '${decoded.list}'`;
  const end = side === 'after' ? 'endCursor' : 'startCursor';
  throw new RequestError(
    `'${field.name}' ${problem}: take it from 'cursor' or 'pageInfo.${end}' of an earlier page of '${list}'.`,
    [field.node],
    'BAD_CURSOR',
  );
}
