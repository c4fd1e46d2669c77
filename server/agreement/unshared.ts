import type { ClaimId } from '../domain/ids.ts';
import type { Alignment } from './align-codings.ts';

/** The claims that only one coding has. */
export function listUnshared({
  claims,
}: Pick<Alignment, 'claims'>): Readonly<Record<'first' | 'second', ReadonlySet<ClaimId>>> {
  return {
    first: new Set(claims.onlyFirst.map(({ id }) => id)),
    second: new Set(claims.onlySecond.map(({ id }) => id)),
  };
}
