import type { ApolloServerPlugin } from '@apollo/server';
import { RequestError } from '../schema/request-error.ts';
import type { RequestContext } from './serve-graphql.ts';

/** Execution alone would call it a fault of ours. */
export const refuseChanges: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation === undefined || operation.operation === 'query') return;
        const message = `There is nothing to change or to subscribe to here: send a query, not a ${operation.operation}.`;
        throw new RequestError(message, [operation], 'OPERATION_NOT_SUPPORTED');
      },
    };
  },
};
