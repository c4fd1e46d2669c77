/** What Query asks of the API. */
import { maybeOneOf } from './field.ts';

export const ASKS = ['selection', 'path', 'claims', 'sides', 'matrix', 'gaps', 'passages', 'search'] as const;
export type Ask = (typeof ASKS)[number];

export const QUERY_FIELDS = {
  /** Which question of those that the view gives rise to; null: the first of them. */
  ask: maybeOneOf(ASKS),
} as const;
