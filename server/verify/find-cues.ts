import type { Span } from '../domain/report.ts';
import { codePointOffset } from '../domain/text.ts';

/** Words of the source that give a rule its reason. */
export interface Cue extends Span {
  readonly words: string;
}

/** A text, and the offset of the source at which it starts. */
interface Words {
  readonly text: string;
  readonly start: number;
}

const found = new WeakMap<Words, Map<RegExp, readonly Cue[]>>();

/** A pattern's matches in a text, kept with the text: a sentence is asked for the same words by many rules. @param form with the flags g and u. */
export function findCues(form: RegExp, words: Words): readonly Cue[] {
  const known = found.get(words) ?? new Map<RegExp, readonly Cue[]>();
  const cues = known.get(form) ?? match(form, words);
  found.set(words, known.set(form, cues));
  return cues;
}

function match(form: RegExp, { text, start }: Words): readonly Cue[] {
  return [...text.matchAll(form)].map(({ 0: words, index }) => {
    const from = start + codePointOffset(text, index);
    return { words, start: from, end: from + Array.from(words).length };
  });
}

/** Alternatives as whole words, upper and lower case alike. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'giu');
}
