import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';
import type { Graph } from '../graph/graph.ts';
import { createSchema } from '../schema/create-schema.ts';
import { answerErrors } from './answer-errors.ts';
import { readEdition } from '../schema/read-edition.ts';
import { readPersistedDocuments } from './persisted-documents.ts';
import { serveGraphql } from './serve-graphql.ts';
import { serveHealth } from './serve-health.ts';
import { serveViewer } from './serve-viewer.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { type HttpServer, makeHttpServer } from './http-server.ts';

export interface HttpServerSettings {
  readonly graph: Graph;
  /** Absolute; holds the built viewer with its index.html. */
  readonly viewerFolder: string;
  /** What is written to the standard error; `warn` where left out. */
  readonly logLevel?: 'silent' | 'warn' | 'info';
  /** Whether only documents that are known by their ids are answered; false where left out. */
  readonly onlyPersisted?: boolean;
  /** Changes with anything of the product that could change an answer. */
  readonly productVersion?: string;
}

const BODY_LIMIT_BYTES = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
/** Better ratios cost more time than a page on the same machine saves. */
const BROTLI_QUALITY = 4;

/** The API, the viewer and the two questions of a supervisor, not yet listening. */
export async function createHttpServer({
  graph,
  viewerFolder,
  logLevel = 'warn',
  onlyPersisted = false,
  productVersion = '',
}: HttpServerSettings): Promise<HttpServer> {
  const app = createApp(logLevel);
  const schema = createSchema(graph);
  await setSecurityHeaders(app);
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  answerErrors(app);
  const stopGraphql = await serveGraphql(app, {
    schema,
    productVersion,
    documents: readPersistedDocuments(onlyPersisted),
    readEdition: () => readEdition(graph),
  });
  serveHealth(app, schema);
  await serveViewer(app, viewerFolder);
  return makeHttpServer(app, stopGraphql);
}

function createApp(level: string): FastifyInstance {
  const app = fastify({
    logger: level === 'silent' ? false : { level, stream: process.stderr },
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  return app;
}
