import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { paletteBox as words } from '../strings/palette-box.ts';
import { opensBox } from './opens-box.ts';
import { visitNode } from './recent-nodes.ts';

const PaletteBox = lazy(() => import('./palette-box.tsx').then(({ PaletteBox: box }) => ({ default: box })));

/** The way to everything from anywhere: a button, `/`, Ctrl K. The box itself is fetched when first opened. */
export function PaletteOpener({ graph }: { readonly graph: ReportGraph }) {
  const [isOpen, setOpen] = useState(false);
  const { state } = useAddress();
  useOpeningKeys(setOpen);
  useEffect(() => {
    if (state.node !== null) visitNode(state.node);
  }, [state.node]);
  return (
    <>
      <Button
        className="palette-button"
        aria-keyshortcuts="/ Control+K"
        onPress={() => {
          setOpen(true);
        }}
      >
        {words.open} <kbd aria-hidden="true">/</kbd>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PaletteBox
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

function useOpeningKeys(setOpen: (isOpen: boolean) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!opensBox(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [setOpen]);
}
