import type { Passage } from '../domain/report.ts';
import { indexesOf } from './find-occurrences.ts';
import { loosenText, nameDifferences } from './loosen-text.ts';

/** Words of the source that would be those sought, but for what the eye passes over. */
export interface Lookalike {
  readonly line: number;
  readonly text: string;
  /** `apostrophes or quotation marks`, … */
  readonly differences: string;
}

/** In report order. */
export function findLookalikes(passages: readonly Passage[], exact: string): readonly Lookalike[] {
  const sought = loosenText(exact).text.trim();
  return passages.flatMap(({ line, text: original }) => {
    const { text, origins } = loosenText(original);
    return indexesOf(text, sought).map((index) => {
      const found = original.slice(origins[index], origins[index + sought.length]);
      return { line, text: found, differences: nameDifferences(found, exact) };
    });
  });
}
