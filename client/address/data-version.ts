import { createContext } from 'react';

/** The version of the data on the page: every address that is made here names it. Null while none is known. */
export const DataVersion = createContext<string | null>(null);
