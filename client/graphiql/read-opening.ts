import type { Example } from './examples.ts';

/** What GraphiQL begins with. */
export interface Opening {
  readonly query: string;
  /** JSON; '' where there are none. */
  readonly variables: string;
  /** The name of the example that is open; null where it is none. */
  readonly example: string | null;
}

/** The operation of the address (`?query=…&variables=…`), the example that it names (`?example=…`), or the first one. */
export function readOpening(search: string, examples: readonly Example[]): Opening {
  const asked = new URLSearchParams(search);
  const query = asked.get('query');
  if (query !== null) return { query, variables: asked.get('variables') ?? '', example: null };
  const example = examples.find(({ name }) => name === asked.get('example')) ?? examples[0];
  return { query: example?.text ?? '', variables: '', example: example?.name ?? null };
}
