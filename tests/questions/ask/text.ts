import { splitSentences } from '../../../server/code/split-sentences.ts';
import type { Span } from '../../../server/domain/report.ts';
import { CodePoints, codePointOffset } from '../../../server/domain/text.ts';
import type { PassageAnswer } from './graph-answers.ts';

/** The report's text by its lines, as the API gives it. */
export class Text {
  readonly #passages: ReadonlyMap<number, PassageAnswer>;

  constructor(passages: readonly PassageAnswer[]) {
    this.#passages = new Map(passages.map((passage) => [passage.line, passage]));
  }

  line(number: number): PassageAnswer {
    const passage = this.#passages.get(number);
    if (passage === undefined) throw new LostWordsError(`line ${String(number)}`, [number]);
    return passage;
  }

  /** Where words stand, on the first of the lines that has them. @throws LostWordsError where none has */
  find(words: string, lines: readonly number[]): Span {
    const place = this.places(words, lines)[0];
    if (place === undefined) throw new LostWordsError(words, lines);
    return place;
  }

  /** Every place where words stand on the lines. */
  places(words: string, lines: readonly number[]): readonly Span[] {
    return lines.flatMap((number) => {
      const { text, start } = this.line(number);
      const length = Array.from(words).length;
      return indexesOf(text, words)
        .map((index) => start + codePointOffset(text, index))
        .map((from) => ({ start: from, end: from + length }));
    });
  }

  /** The line of the next quote under the same heading; null where there is none. */
  findQuoteBelow(number: number): number | null {
    const below = this.#passages.get(number + 1);
    if (below === undefined || below.kind === 'HEADING') return null;
    return below.kind === 'QUOTE' ? below.line : this.findQuoteBelow(below.line);
  }

  slice({ start, end }: Span, line: number): string {
    const passage = this.line(line);
    return new CodePoints(passage.text).slice(start - passage.start, end - passage.start);
  }

  /** The sentence in which words begin. */
  sentence({ start }: Span, line: number): Span {
    const passage = this.line(line);
    const within = splitSentences(passage.text).find((sentence) => start - passage.start < sentence.end);
    const { start: from, end } = within ?? { start: 0, end: passage.end - passage.start };
    return { start: passage.start + from, end: passage.start + end };
  }
}

/** The sheet names words that none of its lines holds. */
export class LostWordsError extends Error {
  override readonly name = 'LostWordsError';

  constructor(words: string, lines: readonly number[]) {
    super(`None of the lines ${lines.join(', ')} holds: ${words}`);
  }
}

function indexesOf(text: string, part: string): number[] {
  const indexes: number[] = [];
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + 1)) indexes.push(index);
  return indexes;
}
