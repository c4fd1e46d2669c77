import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { noteFacts, readFacts } from './request-facts.ts';
import type { RequestContext } from './serve-graphql.ts';

const NAME_LENGTH = 100;

/** One line for each request, in JSON: nothing of who asks, and neither variables nor the text of a document. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    const said = { method, route: routeOptions.url ?? 'none', status: reply.statusCode, durationMs };
    request.log.info({ ...said, ...readFacts(request) }, 'answered');
  });
}

export const noteOperation: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { request, trace } }) {
    return {
      async didResolveOperation({ operationName }) {
        if (operationName !== null) noteFacts(request, { operation: operationName.slice(0, NAME_LENGTH) });
      },
      async willSendResponse() {
        noteFacts(request, { statements: trace.statements() });
      },
    };
  },
};
