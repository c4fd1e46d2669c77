import { Suspense } from 'react';
import { fetchedPart } from './fetched-part.tsx';
import { Skeleton } from './skeleton.tsx';

const LimitsPage = fetchedPart(async () => (await import('../limits/limits-page.tsx')).LimitsPage);

/** A page of its own, fetched when first opened. */
export function LimitsRoute() {
  return (
    <Suspense fallback={<Skeleton />}>
      <LimitsPage />
    </Suspense>
  );
}
