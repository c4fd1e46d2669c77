import { useState } from 'react';
import { copyText } from './copy-text.ts';

/** Null until something was copied; the text itself where the browser refused, to be copied by hand. */
export interface Copied {
  readonly told: string;
  readonly byHand: string | null;
}

/** Copies, and remembers how it went. `refused`: what is said where the browser does not let us. */
export function useCopy(refused: string): readonly [Copied | null, (text: string, told: string) => void] {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = (text: string, told: string): void => {
    void copyText(text).then((isCopied) => {
      setCopied(isCopied ? { told, byHand: null } : { told: refused, byHand: text });
    });
  };
  return [copied, copy];
}
