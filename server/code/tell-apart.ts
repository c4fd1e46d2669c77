import type { Passage } from '../domain/report.ts';
import { findOccurrences, textAfter, textBefore, type Occurrence } from './find-occurrences.ts';

/**
 * The anchor to write for one of several places: with the fewest words before it, else after it, that leave only this place; in its own
 * line if that is enough, else with the line before or after.
 */
export function tellApart(passages: readonly Passage[], occurrence: Occurrence, exact: string): string {
  const all = findOccurrences(passages, exact);
  const { passage, index } = occurrence;
  const choice =
    prefixFor(passage.text.slice(0, index), all) ??
    suffixFor(passage.text.slice(index + exact.length), all, exact) ??
    prefixFor(textBefore(occurrence), all) ??
    suffixFor(textAfter(occurrence, exact), all, exact);
  if (choice === null) return 'no prefix or suffix alone tells it apart: use both, or more words';
  return `{ exact: ${JSON.stringify(exact)}, ${choice} }`;
}

function prefixFor(before: string, all: readonly Occurrence[]): string | null {
  const prefix = endings(before).find((ending) => isOnly(all, (one) => textBefore(one).endsWith(ending)));
  return prefix === undefined ? null : `prefix: ${JSON.stringify(prefix)}`;
}

function suffixFor(after: string, all: readonly Occurrence[], exact: string): string | null {
  const suffix = beginnings(after).find((start) => isOnly(all, (one) => textAfter(one, exact).startsWith(start)));
  return suffix === undefined ? null : `suffix: ${JSON.stringify(suffix)}`;
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
