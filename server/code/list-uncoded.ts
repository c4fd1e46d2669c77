import type { ParsedReport, Passage, Span } from '../domain/report.ts';
import { CodePoints } from '../domain/text.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of the report's own words that no anchor touches. */
export interface UncodedSentence {
  readonly line: number;
  readonly text: string;
}

/** The ledger of what is not coded: the sentences of paragraphs and list items under no anchor, in report order. */
export function listUncoded({ passages }: ParsedReport, anchors: readonly Span[]): readonly UncodedSentence[] {
  return passages.filter(isOwnWords).flatMap((passage) => {
    const points = new CodePoints(passage.text);
    const own = anchors.filter(({ start, end }) => start < passage.end && end > passage.start);
    return splitSentences(passage.text)
      .filter((sentence) => !own.some((anchor) => touches(anchor, sentence, passage.start)))
      .map(({ start, end }) => ({ line: passage.line, text: points.slice(start, end) }));
  });
}

function isOwnWords({ kind }: Passage): boolean {
  return kind === 'PARAGRAPH' || kind === 'LIST_ITEM';
}

function touches(anchor: Span, sentence: Span, offset: number): boolean {
  return anchor.start < offset + sentence.end && anchor.end > offset + sentence.start;
}
