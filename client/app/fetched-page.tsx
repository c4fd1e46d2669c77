import { Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { fetchedPart } from './fetched-part.tsx';
import { Skeleton } from './skeleton.tsx';

/** A page of its own, fetched when first opened. */
export function fetchedPage(load: () => Promise<ComponentType>): () => ReactNode {
  const Page = fetchedPart(load);
  return function FetchedPage() {
    return (
      <Suspense fallback={<Skeleton />}>
        <Page />
      </Suspense>
    );
  };
}
