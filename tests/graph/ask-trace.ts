import type { makeAsk } from './chapter.ts';

/** A trace as far as a test reads it: its certificate holds every path. */
const CERTIFY = `query ($from: ID!, $to: ID, $direction: ThreadDirection!, $basis: [Basis!]) {
  trace(from: $from, to: $to, direction: $direction, basis: $basis, first: 0) {
    total isExact more certificate { text digest citations }
  }
}`;
export interface Traced {
  readonly total: number;
  readonly isExact: boolean;
  readonly more: number;
  readonly certificate: { readonly text: string; readonly digest: string; readonly citations: readonly string[] };
}
export function makeCertify(ask: ReturnType<typeof makeAsk>) {
  return async (from: string, more: Record<string, unknown> = {}): Promise<Traced> => {
    const { trace } = await ask<{ trace: Traced }>(CERTIFY, { from, direction: 'BOTH', ...more });
    return trace;
  };
}
