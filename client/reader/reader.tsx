import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { Place } from '../address/view-state.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { announce, reader as words } from '../strings/common.ts';
import type { FoundWords } from './find-words.ts';
import { findWords } from './find-words.ts';
import type { Layer } from './layers.ts';
import { groupLayers } from './layers.ts';
import { markWords } from './mark-words.ts';
import { LayersContext } from './passage-text.tsx';
import { RangeBar } from './range-bar.tsx';
import { ReaderText } from './reader-text.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { ShadeLegend } from './shade-legend.tsx';
import { useShades } from './use-shades.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly at: Place | null;
}

/** The whole report, set to be read. */
export function Reader({ graph, at }: Props) {
  const { state } = useAddress();
  const frame = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findWords(graph.passages, state.words), [graph, state.words]);
  const nth = Math.min(state.nth ?? 1, found.length);
  const shades = useShades(graph, state.shade);
  const layers = useMemo(
    () => groupLayers([...(shades.answer ?? []), ...layFound(found, nth)]),
    [shades.answer, found, nth],
  );
  useLedTo(frame, at);
  useLedToFound(frame, found[nth - 1], at);
  const marked = graph.passages.find((passage) => markWords(passage, at) !== null);
  return (
    <div className="reader">
      <ReaderTools graph={graph} frame={frame} foundCount={found.length} nth={nth} />
      <div className="reader-page" ref={frame}>
        {state.shade ? <ShadeLegend shades={shades} at={at} /> : null}
        {at !== null && marked === undefined ? (
          <p className="notice" role="status">
            {words.noPlace}
          </p>
        ) : null}
        <p className="visually-hidden" role="status">
          {marked === undefined ? '' : announce.shown(marked.line)}
        </p>
        <LayersContext value={layers}>
          <ReaderText graph={graph} at={at} />
        </LayersContext>
      </div>
      <RangeBar graph={graph} frame={frame} at={at} />
    </div>
  );
}

function layFound(found: readonly FoundWords[], nth: number): (Layer & { readonly passageId: string })[] {
  return found.map((one, index) => ({ ...one, type: 'found', isCurrent: index === nth - 1 }));
}

/** Leads eye and keyboard to the marked words. */
function useLedTo(frame: RefObject<HTMLDivElement | null>, at: Place | null): void {
  const { start, end } = at ?? { start: null, end: null };
  useLayoutEffect(() => {
    if (start === null) return;
    const marked = frame.current?.querySelector<HTMLElement>('[data-marked]');
    marked?.focus({ preventScroll: true });
    (marked?.querySelector('mark:not(.found)') ?? marked)?.scrollIntoView({ block: 'center' });
  }, [frame, start, end]);
}

/** The eye alone: whoever types or steps on keeps the keyboard where it is. A place that the address names goes before. */
function useLedToFound(frame: RefObject<HTMLDivElement | null>, found: Place | undefined, at: Place | null): void {
  const start = found?.start;
  const led = useRef(at === null ? null : start);
  useLayoutEffect(() => {
    if (start === undefined || led.current === start) return;
    led.current = start;
    frame.current?.querySelector('.found-current')?.scrollIntoView({ block: 'center' });
  }, [frame, start]);
}
