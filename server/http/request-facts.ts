import type { FastifyRequest } from 'fastify';

/** What is told of a request in the log and the metrics: nothing of who asks, nor of what for. */
export interface RequestFacts {
  /** The name of its operation. */
  readonly operation?: string;
  readonly cost?: number;
  readonly statements?: number;
}

const facts = new WeakMap<FastifyRequest, RequestFacts>();

export function noteFacts(request: FastifyRequest, more: RequestFacts): void {
  facts.set(request, { ...facts.get(request), ...more });
}

export function readFacts(request: FastifyRequest): RequestFacts {
  return facts.get(request) ?? {};
}
