import { createContext } from 'react';

export interface Newer {
  readonly dataVersion: string;
  /** Shows the newer data in place of what is on the page. */
  readonly take: () => void;
}

/** A newer version than the one on the page; null where there is none. */
export const NewerData = createContext<Newer | null>(null);
