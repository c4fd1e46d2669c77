import type { Span } from '../domain/report.ts';

/** A sentence ends with its full stop (or ? or !), a closing mark perhaps after it, before a space and a capital, a digit or an opening mark. */
const END_OF_SENTENCE = /[.?!][’)\]]?(?= [‘([]?[\p{Lu}\d])/gu;

/** The sentences of a text, as half-open ranges of code points from its start; the spaces between belong to none. */
export function splitSentences(text: string): readonly Span[] {
  const ends = [...text.matchAll(END_OF_SENTENCE)].map((match) => match.index + match[0].length);
  let from = 0;
  return [...ends, text.length].map((end) => {
    const start = from;
    from = end + 1;
    return { start: lengthOf(text.slice(0, start)), end: lengthOf(text.slice(0, end)) };
  });
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
