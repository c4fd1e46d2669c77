import { findCompounds, findWords, joinWords } from '../../../domain/search-words.ts';
import { stem } from '../../../domain/stem.ts';
import type { SearchItem } from './search-query.ts';

export type Token =
  | { readonly by: 'item'; readonly item: SearchItem; readonly isUnwanted: boolean }
  | { readonly by: 'OR' }
  | { readonly by: 'fault'; readonly fault: string };

/** Below this, a beginning would mean half of all words. */
const SHORTEST_PREFIX = 2;
const CHUNK = /(-?)["“”]([^"“”]*)(["“”]?)|[^\s"“”]+/gu;

/** The items of a query as written, with what joins them; signs that mean nothing are left out. */
export function splitQuery(text: string): Token[] {
  const tokens: Token[] = [];
  let isNot = false;
  for (const { 0: chunk, 1: minus, 2: quoted, 3: closing } of text.matchAll(CHUNK)) {
    if (chunk === 'AND') continue;
    if (chunk === 'NOT') {
      isNot = true;
      continue;
    }
    const token = quoted === undefined ? readBare(chunk) : readPhrase(quoted, minus === '-', closing !== '');
    if (token === null) continue;
    tokens.push(token.by === 'item' && isNot ? { ...token, isUnwanted: true } : token);
    isNot = false;
  }
  return tokens;
}

function readPhrase(quoted: string, isUnwanted: boolean, isClosed: boolean): Token {
  if (!isClosed)
    return faultOf(
      `The quotation mark before ‘${shorten(quoted)}’ is not closed: add one after the last word of the phrase.`,
    );
  const words = findWords(quoted).map(({ word }) => word);
  if (words.length === 0)
    return faultOf('There is no word between two quotation marks: put a phrase there, or leave them out.');
  return { by: 'item', item: { kind: 'PHRASE', words }, isUnwanted };
}

function readBare(chunk: string): Token | null {
  if (chunk === 'OR') return { by: 'OR' };
  const isUnwanted = chunk.startsWith('-') && chunk.length > 1;
  const written = isUnwanted ? chunk.slice(1) : chunk;
  if (written.includes('*')) return readPrefix(written, isUnwanted);
  const item = readWord(written);
  return item && { by: 'item', item, isUnwanted };
}

/** Null where there is no word in it, only signs. */
function readWord(written: string): SearchItem | null {
  const found = findWords(written);
  const [first] = found;
  if (first === undefined) return null;
  if (found.length === 1) return { kind: 'WORD', word: first.word, stems: [stem(first.word)] };
  const joined = findCompounds(written, found)[0] ?? joinWords(found);
  return {
    kind: 'COMPOUND',
    word: found.map(({ word }) => word).join('-'),
    stems: found.map(({ word }) => stem(word)),
    joined: stem(joined.word),
  };
}

function readPrefix(written: string, isUnwanted: boolean): Token {
  const words = findWords(written.replaceAll('*', ' '));
  const beginning = words[0]?.word ?? '';
  const isOneStarAtTheEnd = /^[^*]*\*[^*\p{L}\p{N}\p{M}]*$/u.test(written);
  if (words.length !== 1 || !isOneStarAtTheEnd) {
    return faultOf(
      `The star of ‘${shorten(written)}’ has no place there: it stands at the end of one word, such as appoint*.`,
    );
  }
  if (Array.from(beginning).length < SHORTEST_PREFIX) {
    return faultOf(
      `‘${shorten(written)}’ would find too many words: write at least ${String(SHORTEST_PREFIX)} letters before the star.`,
    );
  }
  return { by: 'item', item: { kind: 'PREFIX', beginning }, isUnwanted };
}

const faultOf = (fault: string): Token => ({ by: 'fault', fault });

function shorten(text: string): string {
  const points = Array.from(text.trim());
  return points.length > 40 ? `${points.slice(0, 40).join('')}…` : points.join('');
}
