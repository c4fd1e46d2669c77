import type { Passage } from '../domain/report.ts';

/** One place where words stand. */
export interface Occurrence {
  readonly passage: Passage;
  /** In UTF-16 units of the passage's text. */
  readonly index: number;
}

/** Every place where the words stand, overlapping ones too, in report order. */
export function findOccurrences(passages: readonly Passage[], exact: string): readonly Occurrence[] {
  return passages.flatMap((passage) => indexesOf(passage.text, exact).map((index) => ({ passage, index })));
}

export function indexesOf(text: string, part: string): readonly number[] {
  const indexes: number[] = [];
  if (part === '') return indexes;
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + 1)) indexes.push(index);
  return indexes;
}
