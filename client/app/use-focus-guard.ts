import { useEffect } from 'react';

/** When what had the focus goes from the page, the nearest thing around it that can have it takes it: nobody is sent back to the top. */
export function useFocusGuard(): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent): void => {
      // What floats above the page gives the focus back by itself.
      if (target instanceof HTMLElement && target.closest('#root') !== null) around = listAround(target);
    };
    const mend = (): void => {
      if (isLost(around)) findHeir(around)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      // Whoever has a better place for it puts it there within a frame.
      if (isLost(around)) requestAnimationFrame(() => requestAnimationFrame(mend));
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}

/** Itself, and what it stands in that can take the focus; the nearest first. */
function listAround(element: HTMLElement): HTMLElement[] {
  const around = [element];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (outer.hasAttribute('tabindex')) around.push(outer);
  }
  return around;
}

const isThere = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

function isLost([last]: readonly HTMLElement[]): boolean {
  const focused = document.activeElement;
  return (focused === null || focused === document.body) && last !== undefined && !isThere(last);
}

const findHeir = (around: readonly HTMLElement[]): HTMLElement | null =>
  around.find(isThere) ?? document.getElementById('view') ?? document.querySelector('main[tabindex]');
