import type { Span } from '../domain/report.ts';

/** How many code points a and b have in common; spans of one list may touch one another but are counted once. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  const others = join(b);
  return join(a)
    .flatMap((one) => others.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}

/**
 * Jaccard's index of the code points under two lists of anchors: 1 where they are the same, 0 where they have none in common.
 * An anchor never leaves its passage, so what overlaps stands in the same passage.
 */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

function lengthOf(spans: readonly Span[]): number {
  return join(spans).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The same code points as spans that neither overlap nor touch, in order. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push({ start: span.start, end: span.end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
