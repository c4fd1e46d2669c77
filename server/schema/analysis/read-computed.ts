import { encodeCursor, type Place } from '../cursor.ts';
import { readSnippets } from './search/make-snippets.ts';
import { CERTIFICATE_COMPUTATIONS } from './certificate/certificate-computations.ts';
import { warnOfComparing } from './comparability.ts';
import { noteMatrix } from './matrix-note.ts';
import { sayWhatWouldClose } from './what-would-close.ts';

export type Compute = (values: Readonly<Record<string, unknown>>) => unknown;

/** By the name that `@computed` calls. */
const COMPUTATIONS: Readonly<Record<string, Compute>> = {
  ...CERTIFICATE_COMPUTATIONS,
  cursor: ({ list, place }) => encodeCursor(String(list), place as Place),
  endpoint: ({ list, ...ends }) => encodeEndpoint(list, Object.values(ends)[0]),
  inOrder: ({ ids }) => (ids as readonly string[]).toSorted(),
  snippets: ({ texts, query }) => readSnippets(texts, query),
  comparability: warnOfComparing,
  matrixNote: noteMatrix,
  whatWouldClose: sayWhatWouldClose,
};

/** Of an empty page, null. */
function encodeEndpoint(list: unknown, place: unknown): string | null {
  return Array.isArray(place) ? encodeCursor(String(list), place as unknown as Place) : null;
}

/** Throws TypeError for a name that nothing computes: a fault of the SDL. */
export function readComputed(name: string): Compute {
  const compute = COMPUTATIONS[name];
  if (compute === undefined) throw new TypeError(`@computed names '${name}', which nothing computes.`);
  return compute;
}
