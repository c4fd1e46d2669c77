import { Suspense } from 'react';
import { fetchedPart } from './fetched-part.tsx';
import { Skeleton } from './skeleton.tsx';

const BriefPage = fetchedPart(async () => (await import('../brief/brief-page.tsx')).BriefPage);

/** The brief is a page of its own, fetched when first opened. */
export function BriefRoute() {
  return (
    <Suspense fallback={<Skeleton />}>
      <BriefPage />
    </Suspense>
  );
}
