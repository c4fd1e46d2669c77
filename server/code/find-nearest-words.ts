import type { Passage } from '../domain/report.ts';

/** Words of the source that share most with those sought. */
export interface NearestWords {
  readonly line: number;
  readonly text: string;
}

interface Word {
  /** As words are compared: without endings, so that “inequality” meets “inequalities”. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends NearestWords {
  readonly shared: number;
}

const MOST = 2;
const STEM_CHARACTERS = 5;

/** The best stretch of each of at most two lines, best first; only those that share half of the words sought. */
export function findNearestWords(passages: readonly Passage[], exact: string): readonly NearestWords[] {
  const sought = wordsOf(exact).map(({ stem }) => stem);
  return passages
    .flatMap((passage) => bestStretch(passage, sought))
    .filter(({ shared }) => shared > 0 && shared >= sought.length / 2)
    .toSorted((a, b) => b.shared - a.shared || a.line - b.line)
    .slice(0, MOST)
    .map(({ line, text }) => ({ line, text }));
}

/** As many words in a row as are sought, beginning with one of them: those that share most with them, the first of these. */
function bestStretch({ line, text }: Passage, sought: readonly string[]): readonly Candidate[] {
  const words = wordsOf(text);
  let best: Candidate = { line, text: '', shared: 0 };
  for (let from = 0; from < words.length; from += 1) {
    if (!sought.includes(words[from]?.stem ?? '')) continue;
    const stretch = words.slice(from, from + sought.length);
    const shared = countShared(stretch, sought);
    if (shared > best.shared) best = { line, text: text.slice(stretch[0]?.start, stretch.at(-1)?.end), shared };
  }
  return [best];
}

function countShared(stretch: readonly Word[], sought: readonly string[]): number {
  const left = [...sought];
  return stretch.filter(({ stem }) => {
    const index = left.indexOf(stem);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    stem: match[0].toLowerCase().slice(0, STEM_CHARACTERS),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
