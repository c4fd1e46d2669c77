import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { fetchedPart } from '../app/fetched-part.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { paletteBox as words } from '../strings/palette-box.ts';
import { opensBox } from './opens-box.ts';
import { visitNode } from './recent-nodes.ts';

const PaletteBox = fetchedPart(async () => (await import('./palette-box.tsx')).PaletteBox);

/** The way to everything from anywhere: a button, `/`, Ctrl K. The box itself is fetched when first opened. */
export function PaletteOpener({ graph }: { readonly graph: ReportGraph }) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
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
        <Suspense fallback={<PaletteWaiting typed={typed} onTyped={setTyped} />}>
          <PaletteBox
            graph={graph}
            begun={typed}
            onClose={() => {
              setOpen(false);
              setTyped('');
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

interface WaitingProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** While the box is on its way, whoever types already has a field to type in. */
function PaletteWaiting({ typed, onTyped }: WaitingProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <div className="palette-ground">
      <div className="palette">
        <div className="palette-dialog">
          <div className="search">
            <input
              ref={field}
              aria-label={words.label}
              placeholder={words.placeholder}
              value={typed}
              onChange={({ currentTarget: { value } }) => {
                onTyped(value);
              }}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

/** As soon as the page is shown: a key that is pressed at once is not lost. */
function useOpeningKeys(setOpen: (isOpen: boolean) => void): void {
  useLayoutEffect(() => {
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
