import type { FastifyInstance } from 'fastify';
import { type MetricsSettings, makeMetrics } from './metrics.ts';
import { RefusedError } from './refused-error.ts';
import { readFacts } from './request-facts.ts';

const MS_PER_SECOND = 1_000;

/** `/metrics`, in the format of Prometheus; where it is closed it looks like any path at which nothing is. */
export function serveMetrics(app: FastifyInstance, settings: MetricsSettings, isOpen: boolean): void {
  const metrics = makeMetrics(settings);
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const { cost } = readFacts(request);
    const seconds = reply.elapsedTime / MS_PER_SECOND;
    metrics.observe({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, seconds, cost });
  });
  app.get('/metrics', async (_request, reply) => {
    if (!isOpen) throw new RefusedError('NOT_FOUND', 'There is nothing at GET /metrics.', 404);
    return reply.type(metrics.mediaType).send(await metrics.print());
  });
}
