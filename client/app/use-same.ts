import { useMemo } from 'react';

/** What says the same stays the same, for reading an address makes its lists anew. `value`: anything that JSON holds whole. */
export function useSame<T>(value: T): T {
  const written = JSON.stringify(value);
  return useMemo(() => JSON.parse(written) as T, [written]);
}
