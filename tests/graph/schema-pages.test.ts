import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/schema/create-schema.ts';
import { encodeCursor } from '../../server/schema/cursor.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { countStatements, loadSmallGraph } from './small-database.ts';

const graph = openTestGraph();
let schema: GraphQLSchema;
let edition: string;

beforeAll(async () => {
  edition = await loadSmallGraph(graph);
  schema = createSchema(graph);
});
afterAll(() => graph.close());

const PASSAGES = `query ($first: Int, $after: String) { passages(first: $first, after: $after) {
  totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { line } }
} }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly line: number } }[];
}

async function askPage(first: number | null, after: string | null = null): Promise<Page> {
  const { data, errors } = await graphql({ schema, source: PASSAGES, variableValues: { first, after } });
  expect(errors).toBeUndefined();
  return data?.['passages'] as Page;
}
const linesOf = (page: Page): number[] => page.edges.map(({ node }) => node.line);

describe('a list comes in pages', () => {
  it('gives every item once, in report order, and knows what stands before and after', async () => {
    const first = await askPage(3);
    const second = await askPage(3, first.pageInfo.endCursor);
    const third = await askPage(3, second.pageInfo.endCursor);

    expect([first, second, third].map(linesOf)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
    expect([first, second, third].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(second.pageInfo.startCursor).toBe(second.edges[0]?.cursor);
    expect(second.pageInfo.endCursor).toBe(second.edges[2]?.cursor);
    expect(third.totalCount).toBe(8);
  });

  it('goes on from a cursor rightly after items came and went', async () => {
    const first = await askPage(3);
    await graph.write({ name: 'test/insert', text: INSERT }, { edition });

    const second = await askPage(3, first.pageInfo.endCursor);

    expect(linesOf(second)).toEqual([33, 4, 5]);
    await loadSmallGraph(graph);
  });

  it('has 50 where no number is given, and none where none are wanted', async () => {
    const none = await askPage(0);
    const unsaid = await askPage(null);

    expect(none).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
    expect(unsaid.edges).toHaveLength(8);
  });

  it('tells apart items of the same order by their id', async () => {
    const source =
      'query ($after: String) { concerns(first: 1, after: $after) { pageInfo { endCursor } edges { node { id } } } }';
    const seen: unknown[] = [];
    let after: unknown = null;

    for (let page = 0; page < 5; page += 1) {
      const { data } = await graphql({ schema, source, variableValues: { after } });
      const { edges, pageInfo } = data?.['concerns'] as {
        edges: { node: { id: string } }[];
        pageInfo: { endCursor: string | null };
      };
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor ?? after;
    }

    expect(seen).toEqual(
      ['exclusion', 'older-people', 'lonely', 'rural-people'].map((slug) => `small/concern/${slug}`),
    );
  });
});

describe('what cannot be paged is refused with a word, before anything is asked of the database', () => {
  it.each([
    ['more than 100', { first: 101 }, 'BAD_PAGE_SIZE', /'passages' gives 0 to 100 at a time, not 101/],
    ['less than none', { first: -1 }, 'BAD_PAGE_SIZE', /not -1/],
    ['a cursor that is none', { after: 'nonsense' }, 'BAD_CURSOR', /a cursor that no list gave/],
    ['a cursor cut short', { after: encodeCursor('passages', [1, 'a']).slice(0, -3) }, 'BAD_CURSOR', /no list gave/],
    ['a cursor of another list', { after: encodeCursor('quotes', [1, 'a']) }, 'BAD_CURSOR', /of the list 'quotes'/],
    ['an empty cursor', { after: '' }, 'BAD_CURSOR', /no list gave/],
  ])('%s', async (_title, variableValues, code, message) => {
    const statements = countStatements(graph);

    const { errors, data } = await graphql({ schema, source: PASSAGES, variableValues });

    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(data ?? null).toBeNull();
    expect(statements.sent()).toBe(0);
  });

  it('names all faults of a request at once', async () => {
    const source = '{ quotes(first: 500) { totalCount } audiences(after: "x") { totalCount } nodes(ids: []) { id } }';

    const { errors } = await graphql({ schema, source });

    expect(errors?.[0]?.message).toMatch(/'quotes' gives 0 to 100.*'audiences' is given a cursor/s);
  });
});

const INSERT = `MATCH (gone:Passage {edition: $edition, line: 1})
DETACH DELETE gone
CREATE (:Entity:Passage:Evidence {edition: $edition, id: 'small/passage/33', order: 350, line: 33, report: 'small'})`;
