import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** When what had the focus is gone after `shown` changed, this element takes it: nobody is sent back to the top of the page. */
export function useKeptFocus(element: RefObject<HTMLElement | null>, shown: string): void {
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    if (isFocusLost()) element.current?.focus({ preventScroll: true });
  }, [element, shown]);
}

/** Also where the pane that holds it has just been hidden. */
function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || !focused.checkVisibility();
}
