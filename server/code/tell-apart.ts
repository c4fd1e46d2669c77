import type { Passage } from '../domain/report.ts';
import { findOccurrences, type Occurrence } from './find-occurrences.ts';

/** The anchor to write for one of several places: with the fewest words before it, else after it, that leave only this place. */
export function tellApart(passages: readonly Passage[], { passage, index }: Occurrence, exact: string): string {
  const before = passage.text.slice(0, index);
  const after = passage.text.slice(index + exact.length);
  const prefix = endings(before).find((ending) => isOnly(passages, ending + exact));
  if (prefix !== undefined) return `{ exact: ${JSON.stringify(exact)}, prefix: ${JSON.stringify(prefix)} }`;
  const suffix = beginnings(after).find((beginning) => isOnly(passages, exact + beginning));
  if (suffix !== undefined) return `{ exact: ${JSON.stringify(exact)}, suffix: ${JSON.stringify(suffix)} }`;
  return 'no prefix or suffix alone tells it apart: use both, or more words';
}

function isOnly(passages: readonly Passage[], words: string): boolean {
  return findOccurrences(passages, words).length === 1;
}

/** `one two ` → `two `, `one two `. */
function endings(text: string): readonly string[] {
  const cuts = [...text.matchAll(/(?<!\S)\S/gu)].map((match) => match.index);
  return cuts.toReversed().map((cut) => text.slice(cut));
}

/** ` one two` → ` one`, ` one two`. */
function beginnings(text: string): readonly string[] {
  const cuts = [...text.matchAll(/\S(?!\S)/gu)].map((match) => match.index);
  return cuts.map((cut) => text.slice(0, cut + 1));
}
