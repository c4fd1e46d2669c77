import { requireWhole } from '../require-whole.ts';
import type { Prepare } from '../prepare-arguments.ts';

/** Two recommendations, four headlines or parts on either side of what is answered, a gate, and two edges to the words. */
const LONGEST = 10;
const MOST_PATHS = 100;
/** As many as are ever in a trace. */
const FARTHEST = 1_000_000;

export const prepareTrace: Prepare = (args, bound) => ({
  ...args,
  maxLength: requireWhole(bound, args, 'maxLength', { from: 1, to: LONGEST }),
  first: requireWhole(bound, args, 'first', { from: 0, to: MOST_PATHS }),
  skip: requireWhole(bound, args, 'skip', { from: 0, to: FARTHEST }),
});
