import type { Passage } from '../domain/report.ts';

/** One place where words stand. */
export interface Occurrence {
  readonly passage: Passage;
  /** In UTF-16 units of the passage's text. */
  readonly index: number;
  /** The lines before and after the passage; null at the report's ends. A prefix or suffix may reach into them. */
  readonly lineBefore: string | null;
  readonly lineAfter: string | null;
}

/** Every place where the words stand, overlapping ones too, in report order. */
export function findOccurrences(passages: readonly Passage[], exact: string): readonly Occurrence[] {
  return passages.flatMap((passage, position) => {
    const lineBefore = passages[position - 1]?.text ?? null;
    const lineAfter = passages[position + 1]?.text ?? null;
    return indexesOf(passage.text, exact).map((index) => ({ passage, index, lineBefore, lineAfter }));
  });
}

/** The passage up to the words, and the line before it. */
export function textBefore({ passage, index, lineBefore }: Occurrence): string {
  return `${lineBefore === null ? '' : `${lineBefore}\n`}${passage.text.slice(0, index)}`;
}

/** The passage from the end of the words, and the line after it. */
export function textAfter({ passage, index, lineAfter }: Occurrence, exact: string): string {
  return `${passage.text.slice(index + exact.length)}${lineAfter === null ? '' : `\n${lineAfter}`}`;
}

export function indexesOf(text: string, part: string): readonly number[] {
  const indexes: number[] = [];
  if (part === '') return indexes;
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + 1)) indexes.push(index);
  return indexes;
}
