import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { cacheFor } from './cache-for.ts';

/** Its editor writes styles of its own into the page, and its style sheet holds its fonts. Scripts come from this server alone, as everywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');
const PREFIX = '/graphiql/';

/** GraphiQL from our own bundle: a document apart from the viewer, with a policy of its own. */
export async function serveGraphiql(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: PREFIX,
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.setHeader('cache-control', cacheFor(path.relative(folder, file)));
    },
  });
  app.get('/graphiql', async (_request, reply) => {
    if (!existsSync(path.join(folder, 'index.html'))) {
      return reply.code(503).type('text/plain').send('GraphiQL is not built yet. Run: npm run build\n');
    }
    return reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('cache-control', 'no-cache')
      .sendFile('index.html', folder);
  });
}
