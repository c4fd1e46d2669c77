import { useEffect, useRef, useState } from 'react';

interface Pointing {
  /** The node or link whose card is open. */
  readonly pointedId: string | null;
  /** The pointer came to an element, or left it: the card opens and closes a moment later. */
  readonly point: (elementId: string | null) => void;
  /** At once: by the keyboard, or because the picture moves. */
  readonly show: (elementId: string | null) => void;
  /** The pointer is on the card. */
  readonly keep: () => void;
}

const WAIT_MS = { open: 350, next: 80, close: 250 };

/** Whose card stands beside it. It can be pointed at, stays while it is, and Escape closes it. */
export function usePointed(): Pointing {
  const [pointedId, setPointedId] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const keep = (): void => {
    window.clearTimeout(timer.current);
  };
  const show = (elementId: string | null): void => {
    keep();
    setPointedId(elementId);
  };
  const point = (elementId: string | null): void => {
    keep();
    const wait = elementId === null ? WAIT_MS.close : pointedId === null ? WAIT_MS.open : WAIT_MS.next;
    timer.current = window.setTimeout(setPointedId, wait, elementId);
  };
  useEffect(() => {
    if (pointedId === null) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      window.clearTimeout(timer.current);
      setPointedId(null);
    };
    window.addEventListener('keydown', close, { capture: true });
    return () => {
      window.removeEventListener('keydown', close, { capture: true });
    };
  }, [pointedId]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return { pointedId, point, show, keep };
}
