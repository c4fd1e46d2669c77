import { useState } from 'react';
import { recall, remember } from '../app/kept.ts';

/** A map takes room that a narrow page has not. */
const MAP_FROM_PX = 480;
const MAP_KEY = 'golden-thread.map';

export interface MapChoice {
  readonly isWanted: boolean;
  readonly set: (isWanted: boolean) => void;
}

/** Whether the map is wanted, on this machine alone; null where a picture so wide has no room for it. */
export function useMap(widthPx: number): MapChoice | null {
  const [isWanted, setIsWanted] = useState(() => recall(MAP_KEY) !== 'off');
  const set = (wanted: boolean): void => {
    setIsWanted(wanted);
    remember(MAP_KEY, wanted ? 'on' : 'off');
  };
  return widthPx >= MAP_FROM_PX ? { isWanted, set } : null;
}
