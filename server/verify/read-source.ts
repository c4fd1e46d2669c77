/** The source read afresh for verification: nothing here is taken from what the coder resolved. */
import type { Vocabularies } from '../domain/coding.ts';
import type { AudienceId, PassageId, RegionId, StrandId } from '../domain/ids.ts';
import { withinReport } from '../domain/ids.ts';
import type { SentenceId } from '../domain/ledger.ts';
import type { ParsedReport, Span } from '../domain/report.ts';
import { CodePoints } from '../domain/text.ts';
import { splitSentences } from '../code/split-sentences.ts';
import { findElliptic, findTerms, type Mention } from './find-terms.ts';

/** One line of the source, cut out by line feeds alone. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly passage: PassageId;
}

/** A sentence of the report's own words: of a paragraph, a list item or the front matter. */
export interface Sentence extends Span {
  readonly id: SentenceId;
  readonly line: Line;
  readonly text: string;
}

export interface SourceReading {
  readonly text: string;
  readonly vocabularies: Vocabularies;
  readonly points: CodePoints;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly audiences: readonly Mention<AudienceId>[];
  readonly strands: readonly Mention<StrandId>[];
  readonly regions: readonly Mention<RegionId>[];
}

const OWN_WORDS = ['PARAGRAPH', 'LIST_ITEM', 'METADATA'];

const lastRead = new WeakMap<ParsedReport, SourceReading>();

/** As readSource; the same source is not read again for another coding of it. */
export function readSourceOnce(text: string, parsed: ParsedReport, vocabularies: Vocabularies): SourceReading {
  const last = lastRead.get(parsed);
  if (last?.text === text && last.vocabularies === vocabularies) return last;
  const source = readSource(text, parsed, vocabularies);
  lastRead.set(parsed, source);
  return source;
}

function readSource(text: string, { passages, manifest }: ParsedReport, vocabularies: Vocabularies): SourceReading {
  const lines = cutLines(text, (number) => withinReport(manifest.slug, `passage/${String(number)}`));
  const own = new Set(passages.filter(({ kind }) => OWN_WORDS.includes(kind)).map(({ line }) => line));
  const prose = lines.filter(({ number }) => own.has(number));
  return {
    text,
    vocabularies,
    points: new CodePoints(text),
    lines,
    sentences: prose.flatMap((line) => cutSentences(line)),
    audiences: prose.flatMap((line) => findTerms(vocabularies.audiences, line)),
    strands: prose.flatMap((line) => findElliptic(vocabularies.strands, line)),
    regions: prose.flatMap((line) => findTerms(vocabularies.regions, line)),
  };

  function cutSentences(line: Line): readonly Sentence[] {
    const points = new CodePoints(line.text);
    return splitSentences(line.text).map(({ start, end }, index) => ({
      id: withinReport(manifest.slug, `sentence/${String(line.number)}.${String(index + 1)}`),
      line,
      text: points.slice(start, end),
      start: line.start + start,
      end: line.start + end,
    }));
  }
}

function cutLines(text: string, nameOf: (line: number) => PassageId): readonly Line[] {
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text;
  let start = 0;
  return whole.split('\n').map((words, index) => {
    const end = start + Array.from(words).length;
    const line = { number: index + 1, text: words, passage: nameOf(index + 1), start, end };
    start = end + 1;
    return line;
  });
}
