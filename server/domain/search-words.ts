import { stem } from './stem.ts';

/** A word as it is searched for, and where it stands in its text, in UTF-16 units. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const HYPHEN = /^[-‐‑]$/;
const NO_PART_OF_A_WORD = /[^\p{L}\p{N}']/gu;
const OUTER_APOSTROPHES = /^'+|'+$/g;
const LONGEST_WORD = 100;
/** Stands between texts and is no word, so that no phrase reaches from one into the next. */
const SEPARATOR = ' | ';

/** The words of a text in their order: in small letters, without accents, with straight apostrophes; signs between words are none. */
export function findWords(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: printed, index }) => {
    const word = foldWord(printed);
    return word === '' ? [] : [{ word, start: index, end: index + printed.length }];
  });
}

function foldWord(printed: string): string {
  const plain = printed.replaceAll('’', "'").normalize('NFKD').toLowerCase().normalize('NFKD');
  const letters = Array.from(plain.replace(NO_PART_OF_A_WORD, '')).slice(0, LONGEST_WORD);
  return letters.join('').replace(OUTER_APOSTROPHES, '');
}

/** Words joined by hyphens, written as one: `Wi-Fi` → `wifi`. */
export function findCompounds(text: string, words: readonly FoundWord[] = findWords(text)): FoundWord[] {
  const chains: FoundWord[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isJoined = before !== undefined && HYPHEN.test(text.slice(before.end, word.start));
    if (isJoined) chains.at(-1)?.push(word);
    else chains.push([word]);
  }
  return chains.filter((chain) => chain.length > 1).map(joinWords);
}

export function joinWords(chain: readonly FoundWord[]): FoundWord {
  const joined = chain.map(({ word }) => word).join('');
  return { word: joined, start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 };
}

/** What a search index is given of a node's texts: every word, and every word's stem, in their order. */
export interface Searchable {
  readonly searchWords: string;
  readonly searchStems: string;
}

export function printSearchable(texts: readonly string[]): Searchable {
  const parts = texts.map((text) => findWords(text));
  const compounds = texts.flatMap((text, index) => findCompounds(text, parts[index]));
  const rows = [...parts, ...compounds.map((compound) => [compound])].filter((row) => row.length > 0);
  const print = (read: (word: string) => string): string =>
    rows.map((row) => row.map(({ word }) => read(word)).join(' ')).join(SEPARATOR);
  return { searchWords: print((word) => word), searchStems: print(stem) };
}
