import compress from '@fastify/compress';
import { constants } from 'node:zlib';
import type { Graph } from '../graph/graph.ts';
import { createSchema } from '../schema/create-schema.ts';
import { readEdition } from '../schema/read-edition.ts';
import { answerErrors } from './answer-errors.ts';
import { chargeRequests, makeCharge } from './charge.ts';
import { createApp, type Log } from './create-app.ts';
import { watchRequests } from './drain.ts';
import { type Exposure, LOOPBACK } from './exposure.ts';
import { guardDocuments } from './guard-documents.ts';
import { logRequests } from './log-requests.ts';
import { readPersistedDocuments } from './persisted-documents.ts';
import { RateLimit } from './rate-limit.ts';
import { serveGraphql } from './serve-graphql.ts';
import { serveGraphiql } from './serve-graphiql.ts';
import { serveHealth } from './serve-health.ts';
import { serveMetrics } from './serve-metrics.ts';
import { serveViewer } from './serve-viewer.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { type HttpServer, makeHttpServer } from './http-server.ts';

export interface HttpServerSettings {
  readonly graph: Graph;
  /** Absolute; holds the built viewer with its index.html. */
  readonly viewerFolder: string;
  /** Absolute; holds the built GraphiQL with its index.html. Without it there is none. */
  readonly graphiqlFolder?: string;
  /** What is written to the standard error; as the exposure has it where left out. */
  readonly logLevel?: 'silent' | 'warn' | 'info';
  /** Where it is written instead. */
  readonly log?: Log;
  /** Changes with anything of the product that could change an answer. */
  readonly productVersion?: string;
  /** To whom it is open; to this machine alone where left out. */
  readonly exposure?: Exposure;
}

/** Better ratios cost more time than a page on the same machine saves. */
const BROTLI_QUALITY = 4;

/** The API, the viewer and the two questions of a supervisor, not yet listening. */
export async function createHttpServer({
  graph,
  viewerFolder,
  graphiqlFolder,
  logLevel,
  log = process.stderr,
  productVersion = '',
  exposure = LOOPBACK,
}: HttpServerSettings): Promise<HttpServer> {
  const app = createApp({ ...exposure, log, ...(logLevel === undefined ? {} : { logLevel }) });
  const schema = createSchema(graph);
  const drain = watchRequests(app);
  const charge = makeCharge(exposure.rate && new RateLimit(exposure.rate));
  logRequests(app);
  chargeRequests(app, charge);
  guardDocuments(app);
  await setSecurityHeaders(app);
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  answerErrors(app);
  const stopGraphql = await serveGraphql(app, {
    schema,
    charge,
    productVersion,
    documents: readPersistedDocuments(exposure.onlyPersisted),
    readEdition: () => readEdition(graph),
  });
  const sources = { graph, readEdition: () => readEdition(graph), requestsUnderWay: drain.underWay };
  serveMetrics(app, sources, exposure.metrics);
  serveHealth(app, schema);
  await serveViewer(app, viewerFolder);
  if (graphiqlFolder !== undefined) await serveGraphiql(app, graphiqlFolder);
  return makeHttpServer(app, { ...exposure, drain, stopGraphql });
}
