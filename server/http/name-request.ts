import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './serve-graphql.ts';

/** Faults of the request itself: whoever sent it can mend them, so they do not stand in the log. */
const OURS: ReadonlySet<unknown> = new Set([undefined, 'INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT']);

/** Every error of an answer carries the id under which the log tells its cause. */
export const nameRequest: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { request } }) {
    return {
      async didEncounterErrors({ errors }) {
        const [ours] = errors.filter(isOurs);
        if (ours) request.log.error({ err: findCause(ours) }, ours.message);
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => nameError(error, request.id));
      },
    };
  },
};

function isOurs({ extensions }: GraphQLError): boolean {
  return OURS.has(extensions['code']);
}

/** A GraphQLError wraps the error that it tells of, and that may wrap another. */
function findCause(error: GraphQLError): Error {
  let cause: Error = error;
  while ('originalError' in cause && cause.originalError instanceof Error) cause = cause.originalError;
  return cause;
}

function nameError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
