import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { nameRequest } from './name-request.ts';
import { refuseChanges } from './refuse-changes.ts';
import { type RequestTiming, startTiming, tellTiming } from './request-timing.ts';

/** What an operation is answered with. */
export interface RequestContext {
  readonly request: FastifyRequest;
  readonly trace: RequestTiming;
}

/** A document of the viewer has some 300; parsing stops here. */
const TOKENS_LIMIT = 5_000;

/** Returns what stops it. */
export async function serveGraphql(app: FastifyInstance, schema: GraphQLSchema): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKENS_LIMIT },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It costs 1.4 times the throughput of a middling answer, and there is no cache to control.
      ApolloServerPluginCacheControlDisabled(),
      tellTiming,
      nameRequest,
      refuseChanges,
    ],
  });
  await apollo.start();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request: FastifyRequest) => ({ request, trace: startTiming() }),
    }),
  });
  return () => apollo.stop();
}
