import type { OperationDefinitionNode } from 'graphql';
import { requireSensibleSize } from '../compiler/operation-size.ts';
import { RequestError } from '../request-error.ts';
import type { AskedOperation } from './asked-operation.ts';
import { type Cost, measureCost } from './measure-cost.ts';

/** Three full pages within each other, with five values a row, may be answered with five million; a fourth page, even of the usual size, with many more. */
export const COST_LIMIT = 6_000_000;
const COSTS_KEPT = 50;

class CostError extends RequestError {
  constructor({ total, heaviest }: Cost, operation: OperationDefinitionNode) {
    super(
      `The operation may be answered with ${String(total)} values; at most ${String(COST_LIMIT)} are given at once. ${advise(heaviest)}`,
      [operation],
      'OPERATION_TOO_COSTLY',
    );
    Object.assign(this.extensions, { cost: total, limit: COST_LIMIT });
  }
}

/** By document, then by whatever of the variables may change the cost. */
const known = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();

/** What the operation costs, before anything is sent for it. Throws RequestError where that, its depth or its size is too much. */
export function requireAffordable(asked: AskedOperation): number {
  const cost = findCost(asked);
  if (cost.total > COST_LIMIT) throw new CostError(cost, asked.operation);
  return cost.total;
}

function findCost(asked: AskedOperation): Cost {
  const costs = known.get(asked.operation) ?? new Map<string, Cost>();
  const key = Object.entries(asked.variables).map(describeSize).join();
  const cost = costs.get(key) ?? measure(asked);
  if (costs.size >= COSTS_KEPT) costs.clear();
  known.set(asked.operation, costs.set(key, cost));
  return cost;
}

function measure(asked: AskedOperation): Cost {
  requireSensibleSize(asked.operation, asked.fragments);
  return measureCost(asked);
}

function describeSize([name, value]: [string, unknown]): string {
  if (Array.isArray(value)) return `${name}=[${String(value.length)}]`;
  return ['number', 'boolean'].includes(typeof value) || value === null ? `${name}=${String(value)}` : name;
}

function advise(heaviest: readonly string[]): string {
  if (heaviest.length === 0) return 'Ask in several operations.';
  return `Most of it stands under ${heaviest.join(' → ')}: ask for fewer there with 'first', and for the rest by its ids or with 'after'.`;
}
