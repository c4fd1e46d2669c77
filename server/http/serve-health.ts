import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, graphql } from 'graphql';

/** `/healthz`: the process answers. `/readyz`: the database does too, and a report is loaded. */
export function serveHealth(app: FastifyInstance, schema: GraphQLSchema): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const { data, errors } = await graphql({ schema, source: '{ dataVersion }' });
    if (data && !errors) return { status: 'ready', dataVersion: data['dataVersion'] };
    return reply.code(503).send({ status: 'not ready', reason: errors?.[0]?.message });
  });
}
