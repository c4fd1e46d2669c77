/** Pages of a list that is whole in memory, in words as close to Relay's as can be. */
import { type GraphQLResolveInfo, Kind, valueFromASTUntyped } from 'graphql';
import type { Step } from './reference-steps.ts';

export interface Paged {
  readonly all: readonly Step[];
  readonly page: readonly Step[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly name: string;
}
/** Without the defaults of the schema. */
interface Given {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}
type Cursor = readonly [list: string, order: number | string, id: string];

export function listGiven({ fieldNodes, variableValues }: GraphQLResolveInfo): Given {
  const written = (fieldNodes[0]?.arguments ?? []).filter(
    ({ value }) => value.kind !== Kind.OBJECT && value.kind !== Kind.ENUM,
  );
  return Object.fromEntries(written.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variableValues)]));
}

export function makePage(all: readonly Step[], { first, after, last, before }: Given, name: string): Paged {
  const [begin, end] = [readCursor(after), readCursor(before)];
  const within = all.filter(
    (step) => (begin === null || compare(step, begin) > 0) && (end === null || compare(step, end) < 0),
  );
  const fromEnd =
    typeof last === 'number' ? last : end !== null && begin === null && typeof first !== 'number' ? 50 : null;
  const page = fromEnd === null ? within.slice(0, first ?? 50) : within.slice(Math.max(0, within.length - fromEnd));
  const cut = page.length < within.length;
  return {
    ...{ all, page, name },
    hasNext: (fromEnd === null && cut) || all.some((step) => end !== null && compare(step, end) >= 0),
    hasPrevious: (fromEnd !== null && cut) || all.some((step) => begin !== null && compare(step, begin) <= 0),
  };
}

function readCursor(cursor: string | null | undefined): Cursor | null {
  return cursor ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Cursor) : null;
}

function compare({ place: [order, id] }: Step, [, otherOrder, otherId]: Cursor): number {
  if (order !== otherOrder) return order > otherOrder ? 1 : -1;
  return id > otherId ? 1 : id < otherId ? -1 : 0;
}
