import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefusedError } from './refused-error.ts';

/** Always throws. */
export async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<never> {
  void reply.header('allow', 'GET, HEAD, POST');
  throw new RefusedError(
    'METHOD_NOT_ALLOWED',
    `Send GET or POST, not ${method}: there is nothing to change here.`,
    405,
  );
}
