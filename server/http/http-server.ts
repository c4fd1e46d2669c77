import type { FastifyInstance } from 'fastify';
import type { Drain } from './drain.ts';
import { PortTakenError } from './port-taken-error.ts';

export interface HttpServer {
  /** Resolves with the address once requests are answered; 0 takes any free port. Throws PortTakenError. */
  listen(port: number): Promise<string>;
  /** How many requests are being answered. */
  underWay(): number;
  /** New requests are refused, those under way are answered; what is not done in time is cut off. */
  close(): Promise<void>;
}

export interface Closing {
  readonly host: string;
  readonly drainMs: number;
  readonly drain: Drain;
  readonly stopGraphql: () => Promise<void>;
}

export function makeHttpServer(app: FastifyInstance, closing: Closing): HttpServer {
  return {
    listen: (port) => listen(app, closing.host, port),
    underWay: closing.drain.underWay,
    async close() {
      await closing.drain.begin(closing.drainMs);
      await app.close();
      await closing.stopGraphql();
    },
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw isPortTaken(error) ? new PortTakenError(host, port) : error;
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
