import type { Passage } from '../domain/report.ts';
import { findOccurrences, textAfter, textBefore, type Occurrence } from './find-occurrences.ts';

/** The anchor to write for one of several places: with the fewest words before it, else after it, that leave only this place. */
export function tellApart(passages: readonly Passage[], occurrence: Occurrence, exact: string): string {
  const all = findOccurrences(passages, exact);
  const prefix = endings(textBefore(occurrence)).find((ending) =>
    isOnly(all, (one) => textBefore(one).endsWith(ending)),
  );
  if (prefix !== undefined) return `{ exact: ${JSON.stringify(exact)}, prefix: ${JSON.stringify(prefix)} }`;
  const suffix = beginnings(textAfter(occurrence, exact)).find((beginning) =>
    isOnly(all, (one) => textAfter(one, exact).startsWith(beginning)),
  );
  if (suffix !== undefined) return `{ exact: ${JSON.stringify(exact)}, suffix: ${JSON.stringify(suffix)} }`;
  return 'no prefix or suffix alone tells it apart: use both, or more words';
}

function isOnly(all: readonly Occurrence[], fits: (one: Occurrence) => boolean): boolean {
  return all.filter(fits).length === 1;
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
