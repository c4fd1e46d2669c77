import type { Prepare } from '../prepare-arguments.ts';
import { requireWhole } from '../require-whole.ts';
import { EDGE_TYPES } from './edge-types.ts';

/** Three steps from either end. */
const LONGEST = 6;
const MOST_ALTERNATIVES = 4;

export const preparePath: Prepare = (args, bound) => ({
  ...args,
  edges: args['edges'] ?? EDGE_TYPES.CONTENT,
  maxLength: requireWhole(bound, args, 'maxLength', { from: 1, to: LONGEST }),
  alternatives: requireWhole(bound, args, 'alternatives', { from: 0, to: MOST_ALTERNATIVES }),
});
