import type { Span } from '../domain/report.ts';
import { codePointOffset } from '../domain/text.ts';

/** Where a text names a term of a vocabulary. */
export interface Mention<I> extends Span {
  readonly term: I;
  readonly words: string;
}

interface Term<I> {
  readonly id: I;
  readonly aliases: readonly string[];
}

/** Every name of a term in a text, by the longest alias that fits, whole words, upper and lower case alike; offsets are the source's. */
export function findTerms<I>(
  terms: readonly Term<I>[],
  { text, start }: Span & { text: string },
): readonly Mention<I>[] {
  const { form, byAlias } = compile(terms);
  return [...text.matchAll(form)].flatMap(({ 0: words, index }) => {
    const term = byAlias.get(words.toLowerCase());
    const from = start + codePointOffset(text, index);
    return term === undefined ? [] : [{ term, words, start: from, end: from + Array.from(words).length }];
  });
}

/** As findTerms, and “online and deliberative events” names both. */
export function findElliptic<I>(terms: readonly Term<I>[], line: Span & { text: string }): readonly Mention<I>[] {
  const { byAlias } = compile(terms);
  const full = findTerms(terms, line);
  const cut = [...line.text.matchAll(/(?<![\p{L}\d])(\p{L}+) and \p{L}+ (\p{L}+)/gu)].flatMap(
    ({ 1: first = '', 2: head = '', index }) => {
      const term = byAlias.get(`${first} ${head}`.toLowerCase());
      const from = line.start + codePointOffset(line.text, index);
      return term === undefined ? [] : [{ term, words: first, start: from, end: from + Array.from(first).length }];
    },
  );
  const isNew = (mention: Mention<I>): boolean =>
    !full.some(({ start, end }) => start < mention.end && mention.start < end);
  return [...full, ...cut.filter(isNew)].toSorted((a, b) => a.start - b.start);
}

interface Compiled<I> {
  readonly form: RegExp;
  readonly byAlias: ReadonlyMap<string, I>;
}

const compiled = new WeakMap<readonly Term<unknown>[], Compiled<unknown>>();

function compile<I>(terms: readonly Term<I>[]): Compiled<I> {
  const known = compiled.get(terms) as Compiled<I> | undefined;
  if (known !== undefined) return known;
  const byAlias = new Map(
    terms.flatMap(({ id, aliases }) => aliases.map((alias) => [alias.toLowerCase(), id] as const)),
  );
  const longestFirst = [...byAlias.keys()].sort((a, b) => b.length - a.length).map(escape);
  const made = { form: new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'giu'), byAlias };
  compiled.set(terms, made);
  return made;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
