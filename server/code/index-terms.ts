import type { Id } from '../domain/ids.ts';

/** The terms of one vocabulary, by slug and by the spellings of the reports. */
export interface TermIndex<I> {
  /** What one term is called in a fault: `audience`. */
  readonly kind: string;
  readonly bySlug: ReadonlyMap<string, I>;
  /** By alias or name, exact. */
  readonly byAlias: ReadonlyMap<string, I>;
}

interface Term<I> {
  readonly id: I;
  readonly name: string;
  readonly aliases: readonly string[];
}

export function indexTerms<I extends Id<string>>(kind: string, terms: readonly Term<I>[]): TermIndex<I> {
  const names = terms.map(({ id, name }) => [name, id] as const);
  const aliases = terms.flatMap(({ id, aliases: own }) => own.map((alias) => [alias, id] as const));
  return {
    kind,
    bySlug: new Map(terms.map(({ id }) => [id.slice(id.indexOf('/') + 1), id])),
    byAlias: new Map([...names, ...aliases]),
  };
}
