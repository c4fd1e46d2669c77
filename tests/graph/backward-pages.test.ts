import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../server/schema/cursor.ts';
import { countStatements } from './small-database.ts';
import { useSmallGraph } from './use-small-graph.ts';

const { graph, schema } = useSmallGraph();

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string }[];
}

/** One page of the one connection of the operation, which has its arguments and selection at `%page`. */
async function askPage(operation: string, args: string): Promise<Page> {
  const page = `(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } }`;
  const { data, errors } = await graphql({ schema, source: operation.replace('%page', page) });
  expect(errors).toBeUndefined();
  return findPage(data);
}

function findPage(value: unknown): Page {
  const found = value as Record<string, unknown>;
  return 'pageInfo' in found ? (found as unknown as Page) : findPage(Object.values(found)[0]);
}

const placesOf = ({ edges }: Page): string[] => edges.map(({ cursor }) => cursor);

describe('a list walked backwards', () => {
  it.each([
    ['a list of the root', '{ passages%page }', ''],
    ['one that is narrowed', '{ claims%page }', 'where: { isMitigated: false }'],
    ['one sorted by a text', '{ claims%page }', 'orderBy: LABEL'],
    ['one sorted by a number, the greatest first', '{ claims%page }', 'orderBy: STRENGTH'],
    ['one sorted by a count and narrowed', '{ quotes%page }', 'orderBy: CLAIMS, report: "small"'],
    ['links that lead to a node', '{ concern(id: "small/concern/exclusion") { raisedBy%page } }', ''],
    ['links with an index of their own', '{ concern(id: "small/concern/exclusion") { evidencedBy%page } }', ''],
    ['nodes below others', '{ audience(id: "audience/public") { raised%page } }', 'withNarrower: true'],
    ['what a search found', '{ search%page }', 'query: "line"'],
    ['maps of an analysis', '{ voices(report: "small") { cells%page } }', ''],
    ['maps of an analysis, sorted', '{ voices(report: "small") { cells%page } }', 'orderBy: NAME'],
    [
      'gaps, sorted',
      '{ gaps(report: "small", kind: UNANSWERED_CONCERN) { kinds { gaps%page } } }',
      'orderBy: STRENGTH',
    ],
    [
      'nodes of an analysis',
      '{ matrix(report: "small", rows: KIND, columns: AUDIENCE, measure: QUOTES) { rows { quotes%page } } }',
      '',
    ],
  ])('is the list walked forwards, and knows where it ends: %s', async (_title, operation, narrowed) => {
    const forwards = placesOf(await askPage(operation, `${narrowed} first: 100`));
    const backwards: string[] = [];
    let before = 'null';
    let page: Page | undefined;

    while (page?.pageInfo.hasPreviousPage ?? true) {
      const hasNext: boolean = page !== undefined;
      page = await askPage(operation, `${narrowed} last: 2, before: ${before}`);
      backwards.unshift(...placesOf(page));
      before = JSON.stringify(page.pageInfo.startCursor);
      expect(page.pageInfo).toMatchObject({ hasNextPage: hasNext, startCursor: page.edges[0]?.cursor });
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      expect(page.totalCount).toBe(forwards.length);
    }

    expect(forwards.length).toBeGreaterThan(1);
    expect(backwards).toEqual(forwards);
  });
});

describe('a page that ends before a cursor', () => {
  it.each([
    ['the last so many', 'last: 2, before: %7', [5, 6], [true, true]],
    ['the first so many', 'first: 2, before: %7', [1, 2], [false, true]],
    ['the last 50, where no number is given', 'before: %7', [1, 2, 3, 4, 5, 6], [false, true]],
    ['none, where none are wanted', 'last: 0, before: %7', [], [true, true]],
    ['all, where there are fewer', 'last: 100, before: %7', [1, 2, 3, 4, 5, 6], [false, true]],
    ['the last between two', 'last: 2, after: %3, before: %7', [5, 6], [true, true]],
    ['the first between two', 'first: 2, after: %3, before: %7', [4, 5], [true, true]],
    ['the first 50 between two, where no number is given', 'after: %3, before: %7', [4, 5, 6], [true, true]],
    ['the last of the list, where there is no cursor', 'last: 3, before: null', [6, 7, 8], [true, false]],
    ['the last after another', 'last: 100, after: %3', [4, 5, 6, 7, 8], [true, false]],
  ])('gives %s', async (_title, args, expected, [hasPrevious, hasNext]) => {
    const all = await askPage('{ passages%page }', 'first: 50');
    const asked = args.replaceAll(/%(\d)/g, (_, line: string) => JSON.stringify(all.edges[Number(line) - 1]?.cursor));

    const page = await askPage('{ passages%page }', asked);

    expect(placesOf(page)).toEqual(expected.map((line) => all.edges[line - 1]?.cursor));
    expect(page.pageInfo).toMatchObject({ hasPreviousPage: hasPrevious, hasNextPage: hasNext });
  });
});

describe('what cannot be paged backwards is refused with a word, before anything is asked of the database', () => {
  it.each([
    [
      'the first and the last at once',
      'first: 2, last: 2',
      'BAD_PAGE_SIZE',
      /'passages' gives the first .* or the last/,
    ],
    ['more than 100', 'last: 101', 'BAD_PAGE_SIZE', /not 101: .* before 'pageInfo.startCursor'/],
    ['less than none', 'last: -1', 'BAD_PAGE_SIZE', /not -1/],
    ['a cursor that is none', 'before: "nonsense"', 'BAD_CURSOR', /no list gave: take it from .*startCursor/],
    ['a cursor of another list', `before: "${encodeCursor('quotes', [1, 'a'])}"`, 'BAD_CURSOR', /of the list 'quotes'/],
  ])('%s', async (_title, args, code, message) => {
    const statements = countStatements(graph);

    const { errors, data } = await graphql({ schema, source: `{ passages(${args}) { totalCount edges { cursor } } }` });

    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(data ?? null).toBeNull();
    expect(statements.sent()).toBe(0);
  });

  it('but not the last alone where a variable that would ask for the first is left out', async () => {
    const source =
      'query ($first: Int, $last: Int) { passages(first: $first, last: $last) { edges { node { line } } } }';

    const answers = await Promise.all(
      [{ last: 1 }, { first: null, last: 1 }, { first: 1, last: null }].map((variableValues) =>
        graphql({ schema, source, variableValues }),
      ),
    );

    const edges = answers.map(({ data }) => (data?.['passages'] as { edges: unknown } | undefined)?.edges);
    expect(edges).toEqual([[{ node: { line: 8 } }], [{ node: { line: 8 } }], [{ node: { line: 1 } }]]);
  });
});
