/** The address of a published page at the very words, by the rules of text fragments (`#:~:text=[prefix-,]start[,end]`). Pure. */
import type { ReportGraph, Words } from '../report/report-graph.ts';

/** Longer words are given by how they begin and end. */
const MOST_CHARACTERS = 100;
const LEAST_WORDS = 4;

/** Null where no published page is known. Words that stand at several places are told apart by what comes before them. */
export function linkToWords(graph: ReportGraph, at: Words): string | null {
  const { sourceUrl } = graph.report;
  if (sourceUrl === null) return null;
  const exact = at.exact.trim();
  const isRepeated = countOf(graph, exact) > 1;
  const before = isRepeated ? findBefore(graph, at) : '';
  const prefix = before === '' ? '' : `${encodeText(before)}-,`;
  return `${sourceUrl}#:~:text=${prefix}${writeText(graph, exact)}`;
}

function writeText(graph: ReportGraph, exact: string): string {
  const words = exact.split(/\s+/);
  const isLong = exact.length > MOST_CHARACTERS && words.length > 2 * LEAST_WORDS;
  if (!isLong) return encodeText(exact);
  const end = words.slice(-LEAST_WORDS).join(' ');
  return `${encodeText(findBeginning(graph, words))},${encodeText(end)}`;
}

/** As many words as tell this place from every other; all but the end where none do. */
function findBeginning(graph: ReportGraph, words: readonly string[]): string {
  const most = words.length - LEAST_WORDS;
  for (let count = LEAST_WORDS; count < most; count += 1) {
    const beginning = words.slice(0, count).join(' ');
    if (countOf(graph, beginning) <= 1) return beginning;
  }
  return words.slice(0, most).join(' ');
}

const countOf = (graph: ReportGraph, text: string): number =>
  graph.passages.reduce((sum, passage) => sum + passage.text.split(text).length - 1, 0);

/** The last words before, in the same passage or, at its beginning, in the one above. */
function findBefore(graph: ReportGraph, at: Words): string {
  const index = graph.passages.findIndex(({ id }) => id === at.passageId);
  const passage = graph.passages[index];
  if (passage === undefined) return '';
  const own = Array.from(passage.text)
    .slice(0, at.start - passage.start)
    .join('');
  const text = /[\p{L}\p{N}]/u.test(own) ? own : (graph.passages[index - 1]?.text ?? '');
  return text.trim().split(/\s+/).slice(-LEAST_WORDS).join(' ');
}

/** `-`, `,` and `&` mean something in a text fragment. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
