import type { Place } from '../address/view-state.ts';
import type { Passage } from '../report/report-graph.ts';

export interface Marked {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The part of a passage that a place covers; null where it covers none. Offsets are code points, not UTF-16 units. */
export function markWords(passage: Passage, place: Place | null): Marked | null {
  if (place === null || place.start >= passage.end || place.end <= passage.start) return null;
  const points = Array.from(passage.text);
  const from = Math.max(place.start - passage.start, 0);
  const to = Math.min(place.end - passage.start, points.length);
  return {
    before: points.slice(0, from).join(''),
    marked: points.slice(from, to).join(''),
    after: points.slice(to).join(''),
  };
}
