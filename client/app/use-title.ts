import { useEffect } from 'react';
import { page } from '../strings/common.ts';

/** The window is called after what is selected, so that tabs and the history can be told apart. */
export function useTitle(...parts: readonly (string | null)[]): void {
  const title = [...parts.filter((part) => part !== null), page.product].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
