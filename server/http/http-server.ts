import type { FastifyInstance } from 'fastify';
import { PortTakenError } from './port-taken-error.ts';

export interface HttpServer {
  /** Resolves with the address once requests are answered; 0 takes any free port. Throws PortTakenError. */
  listen(port: number): Promise<string>;
  /** Requests under way are answered; what is not done after two seconds is cut off. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const CLOSE_DEADLINE_MS = 2_000;

export function makeHttpServer(app: FastifyInstance, stopGraphql: () => Promise<void>): HttpServer {
  let closing = false;
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return {
    listen: (port) => listen(app, port),
    async close() {
      closing = true;
      const cutOff = setTimeout(() => {
        app.server.closeAllConnections();
      }, CLOSE_DEADLINE_MS);
      await app.close();
      clearTimeout(cutOff);
      await stopGraphql();
    },
  };
}

async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    return await app.listen({ host: HOST, port });
  } catch (error) {
    throw isPortTaken(error) ? new PortTakenError(HOST, port) : error;
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
