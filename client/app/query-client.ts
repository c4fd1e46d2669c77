import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';

const RETRIES = 2;

/** A read that met a change of the data is asked again at once, and so is which version is current; a server that is away is the reader's to retry. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiError && error.reason === 'CHANGED_MEANWHILE') {
          void client.invalidateQueries({ queryKey: ['reports'] });
        }
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) =>
          error instanceof ApiError && error.reason === 'CHANGED_MEANWHILE' && failures < RETRIES,
        retryDelay: 0,
      },
    },
  });
  return client;
}
