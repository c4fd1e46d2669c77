import { useState } from 'react';
import { recall, remember } from '../app/kept.ts';

/** A map takes room that a narrow page has not, and lies over what a picture as wide as the page shows. */
const MAP_FROM_PX = 480;
const MAP_KEY = 'golden-thread.map';

export interface MapChoice {
  readonly isWanted: boolean;
  readonly set: (isWanted: boolean) => void;
}

/** Whether the map is wanted, on this machine alone, or usual where nobody said; null where a picture so wide has no room for it. */
export function useMap(widthPx: number, isUsual: boolean): MapChoice | null {
  const [chosen, setChosen] = useState(() => recall(MAP_KEY));
  const set = (wanted: boolean): void => {
    const choice = wanted ? 'on' : 'off';
    setChosen(choice);
    remember(MAP_KEY, choice);
  };
  const isWanted = chosen === null ? isUsual : chosen === 'on';
  return widthPx >= MAP_FROM_PX ? { isWanted, set } : null;
}
