import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { cacheFor } from './cache-for.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Paths at which no page of the viewer is. */
const NOT_PAGES = /^\/(graphql|graphiql|assets|healthz|readyz|metrics)(\/|\?|$)/;

/** The built viewer. Every path that a person may open is answered with its one page, which reads the path itself. */
export async function serveViewer(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    setHeaders: (reply, file) => {
      reply.setHeader('cache-control', cacheFor(path.relative(folder, file)));
    },
    cacheControl: false,
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(request)) return reply.code(404).send(describeMissing(request));
    if (!existsSync(path.join(folder, 'index.html'))) return tellToBuild(reply);
    return reply.sendFile('index.html');
  });
}

function isPage({ method, url, headers }: FastifyRequest): boolean {
  const wantsPage = headers.accept?.includes('text/html') ?? false;
  return (method === 'GET' || method === 'HEAD') && wantsPage && !NOT_PAGES.test(url);
}

function describeMissing({ method, url, id }: FastifyRequest) {
  const message = `There is nothing at ${method} ${url.split('?')[0] ?? ''}.`;
  return { errors: [{ message, extensions: { code: 'NOT_FOUND', requestId: id } }] };
}

function tellToBuild(reply: FastifyReply): FastifyReply {
  return reply.code(503).type('text/plain').send('The viewer is not built yet. Run: npm run build\n');
}
