/** What of a passage is shown: signs of the source's own, such as the dash before a list item, are not. Pure. */
import type { Passage } from '../report/report-graph.ts';

/** A stretch of the source; start and end in code points of it, half-open. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In the order of the source; none for a line that is only drawn. */
export function listSpans(passage: Passage): Span[] {
  switch (passage.kind) {
    case 'LIST_ITEM':
      return [cutSpan(passage, /^-\s+/.exec(passage.text)?.[0].length ?? 0)];
    case 'TABLE_ROW':
      return cutCells(passage);
    case 'TABLE_HEADER':
      return cutCells(passage).filter(({ text }) => text !== '');
    case 'TABLE_RULE':
      return [];
    default:
      return [cutSpan(passage, 0)];
  }
}

/** `| Staff time | 27% |` → `Staff time`, `27%`, each where it stands. */
export function cutCells(row: Passage): Span[] {
  const points = Array.from(row.text);
  const bars = points.flatMap((point, index) => (point === '|' ? [index] : []));
  const from = points[0] === '|' ? bars : [-1, ...bars];
  const ends = [...from.slice(1), points.length];
  return from
    .map((bar, index) => trim(points, row.start, bar + 1, ends[index] ?? points.length))
    .slice(0, points.at(-1) === '|' ? -1 : undefined);
}

function trim(points: readonly string[], offset: number, from: number, to: number): Span {
  const text = points.slice(from, to).join('');
  const start = offset + from + Array.from(/^\s*/.exec(text)?.[0] ?? '').length;
  const trimmed = text.trim();
  return { text: trimmed, start, end: start + Array.from(trimmed).length };
}

function cutSpan({ text, start, end }: Passage, hidden: number): Span {
  return { text: text.slice(hidden), start: start + hidden, end };
}
