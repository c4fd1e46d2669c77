import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { request } from '../api/request.ts';
import type { SearchKind } from '../generated/graphql.ts';
import { SearchKindsDocument, SearchWordsDocument } from '../generated/graphql.ts';
import type { Report } from '../report/report-graph.ts';
import type { Hit } from './hit.ts';

export interface KindCount {
  readonly kind: SearchKind;
  readonly count: number;
}
export interface WordSearch {
  readonly hits: readonly Hit[];
  /** Null until it is known. */
  readonly total: { readonly count: number; readonly isExact: boolean } | null;
  readonly kinds: readonly KindCount[];
  readonly isSearching: boolean;
  /** Why the words could not be searched: a sentence of the API's where it says so, '' where nothing came. Null where all is well. */
  readonly failure: string | null;
  /** Null where there is none, or it is on its way. */
  readonly readMore: (() => void) | null;
}

const PAUSE_MS = 200;
const LEAST_LENGTH = 2;
const MOST_LENGTH = 500;

/** Asks the API for words of the report once the typing pauses; `kind` null: of every kind. */
export function useWordSearch({ slug, dataVersion }: Report, typed: string, kind: SearchKind | null): WordSearch {
  const query = usePaused(typed.trim().slice(0, MOST_LENGTH));
  const common = {
    enabled: query.length >= LEAST_LENGTH && isWhole(query),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  };
  const words = useInfiniteQuery({
    queryKey: ['search', dataVersion, slug, query, kind],
    queryFn: ({ signal, pageParam }) =>
      request(SearchWordsDocument, { slug, query, kinds: kind === null ? null : [kind], after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ search: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    ...common,
  });
  const kinds = useQuery({
    queryKey: ['search-kinds', dataVersion, slug, query],
    queryFn: ({ signal }) => request(SearchKindsDocument, { slug, query }, signal),
    ...common,
  });
  if (!common.enabled) return NOTHING;
  const pages = words.data?.pages ?? [];
  const first = pages[0]?.search;
  return {
    hits: pages.flatMap(({ search }) => search.edges),
    total: first === undefined ? null : { count: first.totalCount, isExact: first.isExact },
    kinds: kinds.data?.search.facets.kinds ?? [],
    isSearching: words.isFetching,
    failure: words.isError ? tellOf(words.error) : null,
    readMore: words.hasNextPage && !words.isFetching ? () => void words.fetchNextPage() : null,
  };
}

const NOTHING: WordSearch = { hits: [], total: null, kinds: [], isSearching: false, failure: null, readMore: null };

/** While a phrase or an OR is still being typed there is nothing to ask. */
function isWhole(query: string): boolean {
  return (query.match(/"/g) ?? []).length % 2 === 0 && !query.endsWith(' OR');
}

const tellOf = (error: Error): string => (error instanceof ApiError && error.reason === 'REFUSED' ? error.message : '');

function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(typed);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return paused;
}
