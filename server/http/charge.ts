import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RateLimit, RateState } from './rate-limit.ts';
import { RefusedError } from './refused-error.ts';

/** What reading a request is worth, whatever it asks for. */
export const REQUEST_COST = 1_000;

type Headers = Readonly<Record<string, string>>;

export class RateLimitedError extends RefusedError {
  override readonly name = 'RateLimitedError';

  constructor(
    { retryAfterSeconds }: RateState,
    readonly headers: Headers,
  ) {
    super(
      'RATE_LIMITED',
      `This address has asked for more than is given in so short a time. Ask again in ${String(retryAfterSeconds)} s; smaller pages cost less.`,
      429,
    );
  }
}

/** Takes the cost from what the request's address has left; the headers say how much that is. Throws RateLimitedError, which has them too. */
export type Charge = (request: FastifyRequest, cost: number) => Headers;

export function makeCharge(rate: RateLimit | null): Charge {
  return ({ ip }, cost) => {
    if (rate === null) return {};
    const state = rate.take(ip, cost);
    const headers = describeRate(rate, state);
    if (!state.allowed) throw new RateLimitedError(state, headers);
    return headers;
  };
}

/** Before a request is even read: an address that has nothing left costs nothing more. */
export function chargeRequests(app: FastifyInstance, charge: Charge): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    try {
      reply.headers(charge(request, REQUEST_COST));
    } catch (error) {
      if (error instanceof RateLimitedError) reply.headers(error.headers);
      throw error;
    }
  });
}

/** As the draft “RateLimit header fields for HTTP” of the IETF has them. */
function describeRate({ settings: { capacity, perSecond } }: RateLimit, state: RateState): Headers {
  const window = Math.round(capacity / perSecond);
  return {
    'ratelimit-policy': `"cost";q=${String(capacity)};w=${String(window)}`,
    ratelimit: `"cost";r=${String(state.remaining)};t=${String(state.fullInSeconds)}`,
    ...(state.allowed ? {} : { 'retry-after': String(state.retryAfterSeconds) }),
  };
}
