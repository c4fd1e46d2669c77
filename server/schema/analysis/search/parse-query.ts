import { stem } from '../../../domain/stem.ts';
import type { SearchItem, SearchQuery } from './search-query.ts';
import { type Token, splitQuery } from './split-query.ts';

export type ParsedQuery =
  { readonly ok: true; readonly query: SearchQuery } | { readonly ok: false; readonly faults: readonly string[] };

export const LONGEST_QUERY = 500;
export const MOST_ITEMS = 32;

/**
 * `query = group …`, all of which must hold; `group = item ("OR" item) …`; `item = word | word* | "phrase"`; `-item` or `NOT item` must not hold.
 * Any text is a query, or faults that say what to write instead.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > LONGEST_QUERY) {
    return {
      ok: false,
      faults: [`A query has up to ${String(LONGEST_QUERY)} characters, not ${String(text.length)}: leave words out.`],
    };
  }
  const tokens = splitQuery(text);
  const faults = findFaults(tokens);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, query: groupTokens(tokens) };
}

type ItemToken = Extract<Token, { by: 'item' }>;
const isItem = (token: Token | undefined): token is ItemToken => token?.by === 'item';

function findFaults(tokens: readonly Token[]): string[] {
  const faults = tokens.flatMap((token, index) => {
    if (token.by === 'fault') return [token.fault];
    if (token.by === 'item') return [];
    const sides = [tokens[index - 1], tokens[index + 1]];
    if (sides.some((side) => side === undefined || side.by === 'OR')) {
      return ['OR stands between two words or phrases: write one on each side of it, or leave it out.'];
    }
    return sides.some((side) => isItem(side) && side.isUnwanted)
      ? ['What must not be found cannot stand beside OR: write it by itself, such as: privacy OR data -cost.']
      : [];
  });
  const items = tokens.filter(isItem);
  if (items.length > MOST_ITEMS) {
    faults.push(
      `A query has up to ${String(MOST_ITEMS)} words and phrases, not ${String(items.length)}: leave some out.`,
    );
  }
  if (faults.length === 0 && !items.some(({ isUnwanted }) => !isUnwanted)) {
    faults.push(
      items.length === 0
        ? 'There is no word to search for: write one, such as privacy.'
        : 'A query must also say what is to be found, not only what is not: write a word before the minus.',
    );
  }
  return [...new Set(faults)];
}

function groupTokens(tokens: readonly Token[]): SearchQuery {
  const wanted: SearchItem[][] = [];
  const unwanted: SearchItem[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isItem(token)) continue;
    const item = withNeighbours(tokens, index, token.item);
    if (token.isUnwanted) unwanted.push(token.item);
    else if (tokens[index - 1]?.by === 'OR') wanted.at(-1)?.push(item);
    else wanted.push([item]);
  }
  return { wanted, unwanted };
}

/** `wi fi` also finds `WiFi`: each of two plain words that follow one another may be written as one with the other. */
function withNeighbours(tokens: readonly Token[], index: number, item: SearchItem): SearchItem {
  const own = plainWord(tokens[index]);
  if (item.kind !== 'WORD' || own === null) return item;
  const [before, after] = [plainWord(tokens[index - 1]), plainWord(tokens[index + 1])];
  const joined = [...(before === null ? [] : [before + own]), ...(after === null ? [] : [own + after])];
  return { ...item, stems: [...new Set([...item.stems, ...joined.map(stem)])] };
}

function plainWord(token: Token | undefined): string | null {
  if (!isItem(token) || token.isUnwanted || token.item.kind !== 'WORD') return null;
  return /^\p{L}+$/u.test(token.item.word) ? token.item.word : null;
}
