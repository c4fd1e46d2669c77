import type { Span } from '../domain/report.ts';
import { codePointOffset } from '../domain/text.ts';

/** Words of the source that give a rule its reason. */
export interface Cue extends Span {
  readonly words: string;
}

/** A pattern's matches in a text that starts at an offset of the source. @param form with the flags g and u. */
export function findCues(
  form: RegExp,
  { text, start }: { readonly text: string; readonly start: number },
): readonly Cue[] {
  return [...text.matchAll(form)].map(({ 0: words, index }) => {
    const from = start + codePointOffset(text, index);
    return { words, start: from, end: from + Array.from(words).length };
  });
}

/** Alternatives as whole words, upper and lower case alike. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'giu');
}
