import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';

const RETRIES = 2;

/** A read that met a change of the data is asked again at once; a server that is away is the reader's to retry. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) =>
          error instanceof ApiError && error.reason === 'CHANGED_MEANWHILE' && failures < RETRIES,
        retryDelay: 0,
      },
    },
  });
}
