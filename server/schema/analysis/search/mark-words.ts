import { type FoundWord, findCompounds, findWords } from '../../../domain/search-words.ts';
import { stem } from '../../../domain/stem.ts';
import type { SearchItem, SearchQuery } from './search-query.ts';

/** In UTF-16 units, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where a text holds what a query wants, in the order of the text; marks never overlap. */
export function markWords(text: string, { wanted }: Pick<SearchQuery, 'wanted'>): Mark[] {
  const words = findWords(text);
  const compounds = findCompounds(text, words);
  const marks = wanted.flat().flatMap((item) => markItem(item, words, compounds));
  return joinOverlaps(marks.sort((a, b) => a.start - b.start || b.end - a.end));
}

function markItem(item: SearchItem, words: readonly FoundWord[], compounds: readonly FoundWord[]): Mark[] {
  const every = [...words, ...compounds];
  switch (item.kind) {
    case 'WORD':
      return every.filter(({ word }) => item.stems.includes(stem(word)));
    case 'PREFIX':
      return every.filter(({ word }) => word.startsWith(item.beginning));
    case 'PHRASE':
      return findRuns(words, item.words, (word) => word);
    case 'COMPOUND':
      return [...findRuns(words, item.stems, stem), ...every.filter(({ word }) => stem(word) === item.joined)];
  }
}

/** From the first to the last word of each place where these follow one another. */
function findRuns(words: readonly FoundWord[], run: readonly string[], read: (word: string) => string): Mark[] {
  return words.flatMap(({ start }, index) => {
    const candidate = words.slice(index, index + run.length);
    const isRun = run.every((wanted, place) => wanted === read(candidate[place]?.word ?? ''));
    return isRun ? [{ start, end: candidate.at(-1)?.end ?? start }] : [];
  });
}

function joinOverlaps(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const { start, end } of marks) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether texts hold what a query asks, as the index decides it: each group in some text, and nothing that is unwanted in any. */
export function holdsQuery(texts: readonly string[], { wanted, unwanted }: SearchQuery): boolean {
  const holds = (item: SearchItem): boolean => texts.some((text) => markWords(text, { wanted: [[item]] }).length > 0);
  return wanted.every((items) => items.some(holds)) && !unwanted.some(holds);
}
