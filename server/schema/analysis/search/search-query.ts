/** One thing that a text must hold. Words are as findWords gives them. */
export type SearchItem =
  /** A word in any of its forms, or written as one with a neighbour: any of these stems. */
  | { readonly kind: 'WORD'; readonly word: string; readonly stems: readonly string[] }
  /** A word written in parts (`Wi-Fi`): these stems one after another, or the stem of the parts written as one. */
  | { readonly kind: 'COMPOUND'; readonly word: string; readonly stems: readonly string[]; readonly joined: string }
  /** Any word that begins so. */
  | { readonly kind: 'PREFIX'; readonly beginning: string }
  /** These words, exactly, one after another. */
  | { readonly kind: 'PHRASE'; readonly words: readonly string[] };

/** Of each group at least one item; none of what is unwanted. */
export interface SearchQuery {
  readonly wanted: readonly (readonly SearchItem[])[];
  readonly unwanted: readonly SearchItem[];
}

/** How a query was understood, in the language that it is written in. */
export function printQuery({ wanted, unwanted }: SearchQuery): string {
  const groups = wanted.map((items) => items.map(printItem).join(' OR '));
  return [...groups, ...unwanted.map((item) => `-${printItem(item)}`)].join(' ');
}

function printItem(item: SearchItem): string {
  switch (item.kind) {
    case 'WORD':
    case 'COMPOUND':
      return item.word;
    case 'PREFIX':
      return `${item.beginning}*`;
    case 'PHRASE':
      return `"${item.words.join(' ')}"`;
  }
}
