import type { FastifyInstance } from 'fastify';
import { RefusedError } from './refused-error.ts';

/** From being asked to stop until what is under way has been answered. */
export interface Drain {
  /** New requests are refused from now on. Resolves when none is under way, or after so many milliseconds. */
  begin(deadlineMs: number): Promise<void>;
  /** How many requests are under way. */
  underWay(): number;
}

const RETRY_AFTER_SECONDS = 5;

export function watchRequests(app: FastifyInstance): Drain {
  let underWay = 0;
  let draining = false;
  let tellEmpty: () => void = () => undefined;

  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
      if (underWay === 0) tellEmpty();
    });
    if (!draining) return;
    reply.header('connection', 'close');
    if (routeOptions.url !== '/healthz') refuse(reply);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  return {
    async begin(deadlineMs) {
      draining = true;
      if (underWay === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, deadlineMs);
        tellEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    underWay: () => underWay,
  };
}

function refuse(reply: { header(name: string, value: string): unknown }): never {
  reply.header('retry-after', String(RETRY_AFTER_SECONDS));
  throw new RefusedError('SERVICE_UNAVAILABLE', 'The server is being stopped. Try again in a moment.', 503);
}
