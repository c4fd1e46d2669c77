import type { RefObject } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { readerTools as words } from '../strings/reader.ts';
import { FindBox } from './find-box.tsx';
import { Outline } from './outline.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly frame: RefObject<HTMLElement | null>;
  readonly foundCount: number;
  readonly nth: number;
}

/** Above the text, and there while it is read. */
export function ReaderTools({ graph, frame, foundCount, nth }: Props) {
  const { state, go } = useAddress();
  return (
    <div className="reader-tools" role="group" aria-label={words.label}>
      <FindBox count={foundCount} nth={nth} />
      <ToggleButton
        className="tool"
        isSelected={state.shade}
        onChange={(shade) => {
          go({ shade });
        }}
      >
        {words.shade}
      </ToggleButton>
      <Outline graph={graph} frame={frame} />
    </div>
  );
}
