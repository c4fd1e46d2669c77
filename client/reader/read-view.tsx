import { useEffect, useEffectEvent } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { findFirstWords } from './find-first-words.ts';
import { Reader } from './reader.tsx';

/** Read: the report itself, whole whatever the filters, with what is coded of it in the margin. */
export default function ReadView({ whole }: ViewProps) {
  const { state, go } = useAddress();
  const leadToSelected = useEffectEvent(() => {
    if (state.node === null || state.at !== null || state.words !== '') return;
    const first = findFirstWords(whole, state.node);
    if (first !== null) go({ at: { start: first.start, end: first.end } }, { replace: true });
  });
  // Only as it opens: whoever selects something while reading stays where they read.
  useEffect(() => {
    leadToSelected();
  }, []);
  return <Reader graph={whole} at={state.at} />;
}
