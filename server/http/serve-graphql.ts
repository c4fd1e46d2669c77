import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TOKENS_LIMIT } from '../schema/limits/inspect-document.ts';
import { type Tag, tagAnswers } from './answer-tag.ts';
import type { Charge } from './charge.ts';
import { type Served, makeGraphqlHandler } from './graphql-handler.ts';
import { keepLegacyStatus } from './legacy-status.ts';
import { limitCost } from './limit-cost.ts';
import { noteOperation } from './log-requests.ts';
import { nameRequest } from './name-request.ts';
import { refuseMethod } from './refuse-method.ts';
import { refuseChanges } from './refuse-changes.ts';
import { type RequestTiming, tellTiming } from './request-timing.ts';
import { skipExecution } from './skip-execution.ts';

/** What an operation is answered with. */
export interface RequestContext {
  readonly request: FastifyRequest;
  readonly trace: RequestTiming;
  /** How the answer is tagged. */
  readonly tag: Tag;
}

/** Returns what stops it. */
export async function serveGraphql(
  app: FastifyInstance,
  served: Omit<Served, 'apollo'> & { readonly charge: Charge },
): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<RequestContext>({
    schema: served.schema,
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
      noteOperation,
      refuseChanges,
      limitCost(served.charge),
      tagAnswers,
      keepLegacyStatus,
      skipExecution,
    ],
  });
  await apollo.start();
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: makeGraphqlHandler({ ...served, apollo }) });
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: refuseMethod });
  return () => apollo.stop();
}
