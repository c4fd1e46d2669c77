/** Finds words in the report, to the letter: only capitals and the shape of quotation marks and hyphens make no difference. Pure. */
import type { Place } from '../address/view-state.ts';
import type { Passage } from '../report/report-graph.ts';
import { listSpans } from './spans.ts';

export interface FoundWords extends Place {
  readonly passageId: string;
}

const SAME: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '‑': '-', '‐': '-' };
const foldPoint = (point: string): string => SAME[point] ?? point.toLowerCase();

/** Every place, in the order of the report, none within another; no place runs over the end of a line. */
export function findWords(passages: readonly Passage[], words: string): FoundWords[] {
  const asked = Array.from(words.trim()).map(foldPoint);
  if (asked.length === 0) return [];
  return passages.flatMap((passage) =>
    listSpans(passage).flatMap(({ text, start }) =>
      findIn(Array.from(text).map(foldPoint), asked).map((at) => ({
        passageId: passage.id,
        start: start + at,
        end: start + at + asked.length,
      })),
    ),
  );
}

function findIn(points: readonly string[], asked: readonly string[]): number[] {
  const places: number[] = [];
  let at = 0;
  while (at + asked.length <= points.length) {
    const isHere = asked.every((point, index) => points[at + index] === point);
    if (isHere) places.push(at);
    at += isHere ? asked.length : 1;
  }
  return places;
}
