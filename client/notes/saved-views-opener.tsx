import { Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { fetchedPart } from '../app/fetched-part.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { notes as words } from '../strings/notes.ts';

const SavedViews = fetchedPart(async () => (await import('./saved-views.tsx')).SavedViews);

/** The dialog itself is fetched when first opened. */
export function SavedViewsOpener({ graph }: { readonly graph: ReportGraph }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="button saved-views-button"
        onPress={() => {
          setOpen(true);
        }}
      >
        {words.open}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <SavedViews
            graph={graph}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
