import type { Anchor } from '../domain/coding.ts';
import type { Passage } from '../domain/report.ts';
import { codePointOffset } from '../domain/text.ts';
import { findOccurrences, textAfter, textBefore, type Occurrence } from './find-occurrences.ts';
import type { AnchorWords } from './shared-shape.ts';

const CONTEXT_CODE_POINTS = 32;

/** Words sought, and what must stand directly around them. */
export interface SoughtWords {
  readonly exact: string;
  /** Empty where nothing is asked. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where words stand; or, where that is no one place, every place where they stand, and those that fit their prefix and suffix. */
export type Anchoring =
  | { readonly found: true; readonly anchor: Anchor }
  | {
      readonly found: false;
      readonly sought: SoughtWords;
      readonly all: readonly Occurrence[];
      readonly fitting: readonly Occurrence[];
    };

/** Exact words, inside one passage, in one place: anything else is no anchor. Never approximate. */
export function anchorQuote(passages: readonly Passage[], words: AnchorWords): Anchoring {
  const sought = soughtFrom(words);
  const all = findOccurrences(passages, sought.exact);
  const fitting = all.filter((occurrence) => fits(occurrence, sought));
  const [first, second] = fitting;
  if (first === undefined || second !== undefined) return { found: false, sought, all, fitting };
  return { found: true, anchor: anchorAt(first, sought.exact) };
}

function soughtFrom(words: AnchorWords): SoughtWords {
  if (typeof words === 'string') return { exact: words, prefix: '', suffix: '' };
  return { exact: words.exact, prefix: words.prefix ?? '', suffix: words.suffix ?? '' };
}

/** Context may reach over the end of a line, because two list items can be the same to the letter. */
function fits(occurrence: Occurrence, { exact, prefix, suffix }: SoughtWords): boolean {
  return textBefore(occurrence).endsWith(prefix) && textAfter(occurrence, exact).startsWith(suffix);
}

/** The anchor for words in a known place. */
export function anchorAt({ passage, index }: Pick<Occurrence, 'passage' | 'index'>, exact: string): Anchor {
  const start = passage.start + codePointOffset(passage.text, index);
  const before = Array.from(passage.text.slice(0, index)).slice(-CONTEXT_CODE_POINTS).join('');
  const after = Array.from(passage.text.slice(index + exact.length))
    .slice(0, CONTEXT_CODE_POINTS)
    .join('');
  return {
    exact,
    prefix: before === '' ? null : before,
    suffix: after === '' ? null : after,
    start,
    end: start + Array.from(exact).length,
    passage: passage.id,
  };
}
