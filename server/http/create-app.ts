import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { describeError } from './describe-error.ts';
import type { Exposure } from './exposure.ts';
import { spellUrl } from './spell-url.ts';

const BODY_LIMIT_BYTES = 256 * 1024;
/** The whole request must have come by then, and its headers much sooner: who sends a byte at a time holds a connection for no longer. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
const CHECK_TIMEOUTS_EVERY_MS = 1_000;
/** Longer than any statement takes; a reader who takes no byte of an answer for so long is gone. */
const SILENCE_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 30_000;
const CONNECTIONS_LIMIT = 1_000;
const HEADERS_LIMIT_BYTES = 16 * 1024;

/** Takes lines of JSON. */
export interface Log {
  write(line: string): void;
}

type AppSettings = Pick<Exposure, 'logLevel' | 'trustedProxies'> & { readonly log: Log };

/** The bare server, with the limits of HTTP itself. */
export function createApp({ logLevel, trustedProxies, log }: AppSettings): FastifyInstance {
  const app = fastify({
    logger: logLevel === 'silent' ? false : makeLogger(logLevel, log),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: SILENCE_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_TIMEOUTS_EVERY_MS,
      maxHeaderSize: HEADERS_LIMIT_BYTES,
    },
    // Closed after what was under way has been answered. A connection on which nothing was ever asked, as browsers open them ahead, does not count as idle.
    forceCloseConnections: true,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => spellUrl(url),
  });
  app.server.maxConnections = CONNECTIONS_LIMIT;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  return app;
}

/** Without the name of the machine. */
function makeLogger(level: string, stream: Log) {
  return { level, stream, base: null, serializers: { err: (error: Error) => describeError(error) } };
}
