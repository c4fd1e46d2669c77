import type { ApolloServerPlugin } from '@apollo/server';
import { chooseMediaType, namesMediaType } from './accept.ts';
import { GRAPHQL_TYPES } from './export/export-format.ts';
import type { RequestContext } from './serve-graphql.ts';

/**
 * Whoever names `application/json` speaks the older convention, in which the status tells of the request and not of the operation in it: what is
 * wrong with a document or its variables comes with 200. Everybody else gets 400, under any media type.
 */
export const keepLegacyStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (http.status !== 400 || body.kind !== 'single' || !wantsLegacy(request.http?.headers.get('accept'))) return;
        const isReadable = body.singleResult.errors?.every(({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST');
        if (isReadable) http.status = 200;
      },
    };
  },
};

function wantsLegacy(accept: string | undefined): boolean {
  return namesMediaType(accept, 'application/json') && chooseMediaType(accept, GRAPHQL_TYPES) === 'application/json';
}
