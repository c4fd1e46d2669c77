import { kindToken, reportToken } from '../../../domain/searched.ts';
import type { SearchItem, SearchQuery } from './search-query.ts';

export interface SearchScope {
  /** Null: every kind. */
  readonly kinds: readonly string[] | null;
  /** The slug of a report; null: of every report, and the vocabularies that reports share. */
  readonly report: string | null;
}

/** What no node has, so that a list of no kinds finds nothing. */
const NOTHING = 'nothing';

/** The query for the index `search`, whose words are parted by blanks alone. What only narrows has no weight in the score. */
export function printLucene({ wanted, unwanted }: SearchQuery, { kinds, report }: SearchScope): string {
  return [
    ...(kinds === null ? [] : [`+${printAny([NOTHING, ...kinds.map(kindToken)].map(printScope))}`]),
    ...(report === null ? [] : [`+${printScope(reportToken(report))}`]),
    ...wanted.map((items) => `+${printAny(items.map(printItem))}`),
    ...unwanted.map((item) => `-${printItem(item)}`),
  ].join(' ');
}

function printItem(item: SearchItem): string {
  switch (item.kind) {
    case 'WORD':
      return printAny(item.stems.map((stem) => `searchStems:${escape(stem)}`));
    case 'COMPOUND':
      return printAny([printPhrase('searchStems', item.stems), `searchStems:${escape(item.joined)}`]);
    case 'PREFIX':
      return `searchWords:${escape(item.beginning)}*`;
    case 'PHRASE':
      return printPhrase('searchWords', item.words);
  }
}

const printScope = (token: string): string => `searchScope:${escape(token)}^0`;

const printPhrase = (field: string, words: readonly string[]): string => `${field}:"${words.map(escape).join(' ')}"`;

function printAny(parts: readonly string[]): string {
  return `(${parts.join(' ')})`;
}

/** Whatever is no letter or digit might mean something to Lucene. */
function escape(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
