import { RequestError } from '../../request-error.ts';
import type { Prepare } from '../prepare-arguments.ts';
import { requireWhole } from '../require-whole.ts';
import { EDGE_TYPES, NODE_KINDS } from './edge-types.ts';

const MOST_IDS = 20;
const FARTHEST = 3;
const MOST_NODES = 100;

export const prepareNeighbourhood: Prepare = (args, bound) => {
  const ids = args['ids'] as readonly string[];
  if (ids.length < 1 || ids.length > MOST_IDS) {
    const problem = `'${bound.field.name}' begins at 1 to ${String(MOST_IDS)} ids, not at ${String(ids.length)}.`;
    throw new RequestError(problem, [bound.field.node]);
  }
  return {
    ...args,
    edges: args['edges'] ?? EDGE_TYPES.ALL,
    kinds: args['kinds'] ?? NODE_KINDS,
    depth: requireWhole(bound, args, 'depth', { from: 1, to: FARTHEST }),
    limit: requireWhole(bound, args, 'limit', { from: 0, to: MOST_NODES }),
  };
};
