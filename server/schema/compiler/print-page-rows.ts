import { printMatch, printRows } from './compile-route.ts';
import { type Page, standsWithin } from './page.ts';
import { printSubquery } from './print-cypher.ts';
import type { Hop } from './route.ts';

/** The rows of a page as the list has them; from its end on, where the page is the last: an index can be read either way. */
export function printPageRows(hop: Hop, page: Page): string[] {
  if (hop.listed !== undefined && hop.sorted.by.length > 0) return chooseRows(hop, hop.listed, page);
  return printRows(page.isLast ? turnRound(hop) : hop, standsWithin(hop, page));
}

function turnRound(hop: Hop): Hop {
  const { match, listed, sorted } = hop;
  return {
    ...hop,
    match: listed === undefined ? match : listed.match(`reverse(${listed.list})`),
    sorted: { ...sorted, by: sorted.by.map((key) => `${key} DESC`) },
  };
}

/**
 * Of a list within an answer, the rows of a page and the one after it in another order than it has: the first, then the first of those behind it,
 * and so on. Neo4j counts the whole answer anew with each row that it keeps to sort (54 to 177 MB where 1 to 4 do); this keeps none.
 */
function chooseRows(hop: Hop, { match }: NonNullable<Hop['listed']>, page: Page): string[] {
  const { node } = hop;
  const [entries, chosen, next, entry] = [`${node}Entries`, `${node}Chosen`, `${node}Next`, `${node}Entry`];
  const stands = (one: string, other: string): string => {
    const than = page.isLast ? '<' : '>';
    return `(${one}[0] ${than} ${other}[0] OR (${one}[0] = ${other}[0] AND ${one}[1] ${than} ${other}[1]))`;
  };
  const isBehind = `(size(${chosen}) = 0 OR ${stands(entry, `last(${chosen})`)})`;
  const isNearer = `(size(${next}) = 0 OR ${stands(`${next}[0]`, entry)})`;
  const turns = `range(1, CASE WHEN size(${entries}) > ${page.limit} THEN ${page.limit} + 1 ELSE size(${entries}) END)`;
  const rows = `RETURN [${[...hop.place, hop.row[0] ?? ''].join(', ')}] AS ${entry}`;
  return [
    `WITH ${printSubquery('COLLECT', [...printMatch(hop, standsWithin(hop, page)), rows])} AS ${entries}`,
    `WITH reduce(${chosen} = [], turn IN ${turns} | ${chosen} + reduce(${next} = [], ${entry} IN ${entries} |`,
    `  CASE WHEN ${isBehind} AND ${isNearer} THEN [${entry}] ELSE ${next} END`,
    `)) AS ${chosen}`,
    match(`[${entry} IN ${chosen} | ${entry}[2]]`),
  ];
}

/** Rows as they were printed, in the order of their list. */
export function putInOrder<Row>(rows: readonly Row[], { isLast }: Page): readonly Row[] {
  return isLast ? rows.toReversed() : rows;
}
