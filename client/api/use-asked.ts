import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { DataVersion } from '../address/data-version.ts';
import { ApiError } from './api-error.ts';
import { request } from './request.ts';

/** One operation, refused when it speaks of another version of the data than the one on the page. */
export type AskVersion = <R extends { dataVersion: string }, V>(
  document: TypedDocumentNode<R, V>,
  variables: V,
) => Promise<R>;

export interface Asked<T> {
  /** Undefined until it comes: an answer to another question is never shown in its place. */
  readonly answer: T | undefined;
  readonly isWaiting: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What the API computes about the data on the page. A version never changes, so an answer is asked for once: `key` tells them apart. */
export function useAsked<T>(key: readonly unknown[], read: (ask: AskVersion) => Promise<T>, isWanted = true): Asked<T> {
  const dataVersion = useContext(DataVersion);
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['asked', dataVersion, ...key],
    queryFn: ({ signal }) =>
      read(async (document, variables) => {
        const answer = await request(document, variables, signal);
        if (answer.dataVersion !== dataVersion) throw new ApiError('CHANGED_MEANWHILE', answer.dataVersion);
        return answer;
      }),
    enabled: isWanted,
    staleTime: Infinity,
  });
  return { answer: data, isWaiting: isFetching, error, retry: () => void refetch() };
}
