import type { Passage } from '../domain/report.ts';

/** The place that shares the longest run of signs with the words sought. */
export interface NearestWords {
  readonly line: number;
  /** The run that both share. */
  readonly shared: string;
  /** The source's words there, as long as those sought, cut at words. */
  readonly text: string;
}

const MOST = 2;
const LEAST_SHARED_CHARACTERS = 8;

/** At most two places, best first, and only where something worth showing is shared. */
export function findNearestWords(passages: readonly Passage[], exact: string): readonly NearestWords[] {
  const places = passages.map((passage) => ({ passage, run: longestRun(exact, passage.text) }));
  const longest = Math.max(...places.map(({ run }) => run.length));
  return places
    .filter(({ run }) => run.length >= Math.max(LEAST_SHARED_CHARACTERS, longest / 2))
    .toSorted((a, b) => b.run.length - a.run.length || a.passage.line - b.passage.line)
    .slice(0, MOST)
    .map(({ passage: { line, text }, run }) => ({
      line,
      shared: text.slice(run.inText, run.inText + run.length),
      text: wordsAround(text, run.inText - run.inExact, exact.length),
    }));
}

interface Run {
  readonly length: number;
  readonly inExact: number;
  readonly inText: number;
}

/** Longest common substring. */
function longestRun(exact: string, text: string): Run {
  let best: Run = { length: 0, inExact: 0, inText: 0 };
  let above = new Uint16Array(text.length + 1);
  for (let i = 1; i <= exact.length; i += 1) {
    const row = new Uint16Array(text.length + 1);
    for (let j = 1; j <= text.length; j += 1) {
      if (exact.charCodeAt(i - 1) !== text.charCodeAt(j - 1)) continue;
      const length = (above[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = { length, inExact: i - length, inText: j - length };
    }
    above = row;
  }
  return best;
}

function wordsAround(text: string, from: number, length: number): string {
  const start = text.lastIndexOf(' ', Math.max(from, 0)) + 1;
  const end = text.indexOf(' ', Math.min(from + length, text.length));
  return text.slice(from <= 0 ? 0 : start, end === -1 ? text.length : end);
}
