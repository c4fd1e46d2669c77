import { printRows } from './compile-route.ts';
import { type Page, standsWithin } from './page.ts';
import type { Hop } from './route.ts';

/** The rows of a page as the list has them; from its end on, where the page is the last: an index can be read either way. */
export function printPageRows(hop: Hop, page: Page): string[] {
  return printRows(page.isLast ? turnRound(hop) : hop, standsWithin(hop, page));
}

function turnRound(hop: Hop): Hop {
  const { match, fromEnd = match, sorted } = hop;
  return { ...hop, match: fromEnd, sorted: { ...sorted, by: sorted.by.map((key) => `${key} DESC`) } };
}

/** Rows as they were printed, in the order of their list. */
export function putInOrder<Row>(rows: readonly Row[], { isLast }: Page): readonly Row[] {
  return isLast ? rows.toReversed() : rows;
}
