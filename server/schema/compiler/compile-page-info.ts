import type { GraphQLObjectType } from 'graphql';
import { encodeCursor, type Place } from '../cursor.ts';
import type { CollectedField } from './collect-fields.ts';
import type { Compilation, Piece } from './compilation.ts';
import { type PagedList, compileParts } from './compile-connection.ts';
import { printRows } from './compile-route.ts';
import { standsAfter, standsBefore } from './page.ts';
import { printConditions, printSubquery } from './print-cypher.ts';

/** What stands before and after a page is asked of the graph, not of rows beyond the page. */
export function compilePageInfo(
  compilation: Compilation,
  type: GraphQLObjectType,
  list: PagedList,
  pageInfo: CollectedField,
): Piece {
  return compileParts(compilation, '', type, pageInfo.nodes, ({ name }) => {
    switch (name) {
      case 'hasNextPage':
        return { cypher: printHasNext(list), read: (value) => value };
      case 'hasPreviousPage':
        return { cypher: printHasPrevious(list), read: (value) => value };
      default:
        return compileEndpoint(list, name === 'startCursor' ? 'head' : 'last');
    }
  });
}

function printHasNext({ route, page }: PagedList): string {
  const hop = route();
  const conditions = printConditions([...hop.sorted.conditions, ...hop.conditions, ...standsAfter(hop, page)]);
  const distinct = hop.repeats ? 'DISTINCT ' : '';
  return printSubquery('EXISTS', [
    hop.match,
    ...conditions,
    `RETURN ${distinct}${hop.row[0] ?? ''}`,
    `SKIP ${page.limit}`,
  ]);
}

function printHasPrevious({ route, page: { after } }: PagedList): string {
  if (after === null) return 'false';
  const hop = route();
  return printSubquery('EXISTS', [
    hop.match,
    ...printConditions([...hop.sorted.conditions, ...hop.conditions, ...standsBefore(hop, after)]),
    `RETURN ${hop.row[0] ?? ''}`,
  ]);
}

function compileEndpoint({ name, route, page }: PagedList, pick: 'head' | 'last'): Piece {
  const hop = route();
  const rows = printRows(hop, standsAfter(hop, page));
  const clauses = [...rows, `LIMIT ${page.limit}`, `RETURN [${hop.place.join(', ')}] AS place`];
  const read = (place: unknown): string | null => (place === null ? null : encodeCursor(name, place as Place));
  return { cypher: `${pick}(${printSubquery('COLLECT', clauses)})`, read };
}
