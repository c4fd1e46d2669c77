/** What lies over the words: places that are marked, words that were found, sentences by what is coded of them. Pure. */
import type { Place } from '../address/view-state.ts';
import type { ContextReason, CoverageState } from '../generated/graphql.ts';
import type { Span } from './spans.ts';

export type Layer = Place &
  (
    | { readonly type: 'at' }
    | { readonly type: 'found'; readonly isCurrent: boolean }
    | { readonly type: 'shade'; readonly state: CoverageState; readonly reason: ContextReason | null }
  );

/** Words over which the same layers lie. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly layers: readonly Layer[];
  /** A sentence that ends with these words, so that what is to be said of it can stand behind it. */
  readonly ending: (Layer & { readonly type: 'shade' }) | null;
}

/** Cuts a stretch of text wherever a layer begins or ends. All of the text comes back, in its order. */
export function splitLayers({ text, start, end }: Span, layers: readonly Layer[]): Part[] {
  const over = layers.filter((layer) => layer.start < end && layer.end > start);
  if (over.length === 0) return [{ text, start, layers: [], ending: null }];
  const points = Array.from(text);
  const within = over.flatMap((layer) => [layer.start, layer.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...within, end])].sort((left, right) => left - right);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const ending = over.find((layer) => layer.type === 'shade' && layer.end === to);
    return {
      text: points.slice(from - start, to - start).join(''),
      start: from,
      layers: over.filter((layer) => layer.start <= from && layer.end >= to),
      ending: ending?.type === 'shade' ? ending : null,
    };
  });
}

export function groupLayers(
  layers: readonly (Layer & { readonly passageId: string })[],
): ReadonlyMap<string, readonly Layer[]> {
  const byPassage = new Map<string, Layer[]>();
  for (const layer of layers) {
    const there = byPassage.get(layer.passageId);
    if (there === undefined) byPassage.set(layer.passageId, [layer]);
    else there.push(layer);
  }
  return byPassage;
}
