import { encodeCursor, type Place } from '../cursor.ts';

export type Compute = (values: Readonly<Record<string, unknown>>) => unknown;

/** By the name that `@computed` calls. */
const COMPUTATIONS: Readonly<Record<string, Compute>> = {
  cursor: ({ list, place }) => encodeCursor(String(list), place as Place),
};

/** Throws TypeError for a name that nothing computes: a fault of the SDL. */
export function readComputed(name: string): Compute {
  const compute = COMPUTATIONS[name];
  if (compute === undefined) throw new TypeError(`@computed names '${name}', which nothing computes.`);
  return compute;
}
