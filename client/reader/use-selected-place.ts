import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Place } from '../address/view-state.ts';
import { findSelectedPlace } from './selected-place.ts';

/** The words that were last selected in the text; a click elsewhere in the text lets go of them, one on a button beside it does not. */
export function useSelectedPlace(frame: RefObject<HTMLElement | null>): readonly [Place | null, () => void] {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const onChange = (): void => {
      const article = frame.current?.querySelector('article');
      const anchor = window.getSelection()?.anchorNode;
      if (article === null || article === undefined || anchor === null || !article.contains(anchor ?? null)) return;
      setPlace(findSelectedPlace(article));
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('selectionchange', onChange);
    };
  }, [frame]);
  return [
    place,
    () => {
      setPlace(null);
    },
  ];
}
