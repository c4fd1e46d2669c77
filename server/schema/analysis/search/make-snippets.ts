import { CodePoints, codePointOffset } from '../../../domain/text.ts';
import { type Mark, markWords } from './mark-words.ts';
import type { SearchQuery } from './search-query.ts';

/** Words of a node, cut from one of its texts, with what was found in them. Offsets are code points. */
export interface Snippet {
  readonly field: string;
  readonly text: string;
  /** Where the words stand in that text of the node. */
  readonly start: number;
  readonly end: number;
  /** Within the words of the snippet. */
  readonly marks: readonly Mark[];
}

/** The name of a property, and its words. */
type SearchedText = readonly [property: string, text: string];

const MOST_SNIPPETS = 5;
const LONGEST_SNIPPET = 240;
const WORDS_BEFORE = 60;

/** As the statement gives them: the texts of a property are one or a list. */
export function readSnippets(texts: unknown, query: unknown): Snippet[] {
  const listed = (texts as readonly [string, string | readonly string[]][]).flatMap(([property, text]) =>
    [text].flat().map((one): SearchedText => [property, one]),
  );
  return makeSnippets(listed, query as SearchQuery);
}

/** The first texts in which something is found; where a node is found by no text that is shown, its first. */
export function makeSnippets(texts: readonly SearchedText[], query: SearchQuery): Snippet[] {
  const found = texts
    .map(([property, text]) => ({ property, text, marks: markWords(text, query) }))
    .filter(({ marks }) => marks.length > 0);
  const shown = found.length > 0 ? found : texts.slice(0, 1).map(([property, text]) => ({ property, text, marks: [] }));
  return shown.slice(0, MOST_SNIPPETS).map(({ property, text, marks }) => cutSnippet(property, text, marks));
}

function cutSnippet(property: string, text: string, found: readonly Mark[]): Snippet {
  const points = new CodePoints(text);
  const marks = found.map(({ start, end }) => ({
    start: codePointOffset(text, start),
    end: codePointOffset(text, end),
  }));
  const { start, end } = chooseWindow(points, marks[0]);
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    field: property.replace(/[A-Z]/g, '_$&').toUpperCase(),
    text: points.slice(start, end),
    ...{ start, end },
    marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** Whole words, from a little before the first mark; the first mark whole, however long it is. */
function chooseWindow(points: CodePoints, first: Mark | undefined): Mark {
  const length = points.length;
  if (length <= LONGEST_SNIPPET) return { start: 0, end: length };
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - WORDS_BEFORE, length - LONGEST_SNIPPET));
  const start = wanted === 0 ? 0 : Math.min(nextBlank(points, wanted) + 1, first?.start ?? length);
  const last = Math.max(start + LONGEST_SNIPPET, first?.end ?? 0);
  return { start, end: last >= length ? length : Math.max(lastBlank(points, last), first?.end ?? 0) };
}

function nextBlank(points: CodePoints, from: number): number {
  let index = from;
  while (index < points.length && points.slice(index, index + 1) !== ' ') index += 1;
  return index;
}

function lastBlank(points: CodePoints, from: number): number {
  let index = from;
  while (index > 0 && points.slice(index, index + 1) !== ' ') index -= 1;
  return index;
}
