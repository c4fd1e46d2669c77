import { memo, useMemo } from 'react';
import type { Place } from '../address/view-state.ts';
import type { Passage, ReportGraph } from '../report/report-graph.ts';
import { reader as words } from '../strings/common.ts';
import { findRetold, makeBlocks } from './blocks.ts';
import { findMarks } from './find-marks.ts';
import { MarksContext } from './passage-marks.tsx';
import { ReaderBlockView } from './reader-block.tsx';

/** Every line of the report, with what stands in it beside it. */
export const ReaderText = memo(function ReaderText({
  graph,
  at,
}: {
  readonly graph: ReportGraph;
  readonly at: Place | null;
}) {
  const blocks = useMemo(() => makeBlocks(graph.passages), [graph]);
  const retold = useMemo(() => findRetold(graph), [graph]);
  const marks = useMemo(() => findMarks(graph), [graph]);
  const levels = useMemo(() => new Map(graph.sections.map(({ id, level }) => [id, level])), [graph]);
  const levelOf = ({ sectionId }: Passage): number => levels.get(sectionId ?? '') ?? 1;
  return (
    <article className="reader-text" aria-label={words.label}>
      <MarksContext value={marks}>
        {blocks.map((block) => (
          <ReaderBlockView key={keyOf(block)} block={block} at={at} retold={retold} levelOf={levelOf} />
        ))}
      </MarksContext>
    </article>
  );
});

function keyOf(block: ReturnType<typeof makeBlocks>[number]): number {
  const first = block.type === 'list' ? block.items[0] : block.type === 'figure' ? block.lines[0] : block.passage;
  return first?.line ?? 0;
}
