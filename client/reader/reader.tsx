import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Place } from '../address/view-state.ts';
import type { Passage, ReportGraph } from '../report/report-graph.ts';
import { announce, reader as words } from '../strings/common.ts';
import { findRetold, makeBlocks } from './blocks.ts';
import { findMarks } from './find-marks.ts';
import { markWords } from './mark-words.ts';
import { Outline } from './outline.tsx';
import { MarksContext } from './passage-marks.tsx';
import { ReaderBlockView } from './reader-block.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly at: Place | null;
}

/** The whole report, set to be read. */
export function Reader({ graph, at }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => makeBlocks(graph.passages), [graph]);
  const retold = useMemo(() => findRetold(graph), [graph]);
  const marks = useMemo(() => findMarks(graph), [graph]);
  const levels = useMemo(() => new Map(graph.sections.map(({ id, level }) => [id, level])), [graph]);
  const levelOf = ({ sectionId }: Passage): number => levels.get(sectionId ?? '') ?? 1;
  useLedTo(frame, at);
  const marked = graph.passages.find((passage) => markWords(passage, at) !== null);
  return (
    <div className="reader" ref={frame}>
      <Outline graph={graph} />
      {at !== null && marked === undefined ? (
        <p className="notice" role="status">
          {words.noPlace}
        </p>
      ) : null}
      <p className="visually-hidden" role="status">
        {marked === undefined ? '' : announce.shown(marked.line)}
      </p>
      <article className="reader-text" aria-label={words.label}>
        <MarksContext value={marks}>
          {blocks.map((block) => (
            <ReaderBlockView key={keyOf(block)} block={block} at={at} retold={retold} levelOf={levelOf} />
          ))}
        </MarksContext>
      </article>
    </div>
  );
}

function keyOf(block: ReturnType<typeof makeBlocks>[number]): number {
  const first = block.type === 'list' ? block.items[0] : block.type === 'figure' ? block.lines[0] : block.passage;
  return first?.line ?? 0;
}

/** Leads eye and keyboard to the marked words. */
function useLedTo(frame: RefObject<HTMLDivElement | null>, at: Place | null): void {
  const { start, end } = at ?? { start: null, end: null };
  useLayoutEffect(() => {
    if (start === null) return;
    const marked = frame.current?.querySelector<HTMLElement>('[data-marked]');
    marked?.focus({ preventScroll: true });
    (marked?.querySelector('mark') ?? marked)?.scrollIntoView({ block: 'center' });
  }, [frame, start, end]);
}
