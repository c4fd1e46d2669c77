import fc from 'fast-check';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SEARCHED_PROPERTIES, SEARCH_KINDS } from '../../server/domain/searched.ts';
import type { NodeRow } from '../../server/load/graph-rows.ts';
import { stageEdition } from '../../server/load/stage-edition.ts';
import { holdsQuery } from '../../server/schema/analysis/search/mark-words.ts';
import { parseQuery } from '../../server/schema/analysis/search/parse-query.ts';
import { decodeCursor, encodeCursor } from '../../server/schema/cursor.ts';
import { countStatements, loadSmallGraph } from './small-database.ts';
import { smallGraph } from './small-graph.ts';
import { useSmallGraph } from './use-small-graph.ts';

const { graph, schema } = useSmallGraph();

const SEARCH = `query (
  $query: String!, $kinds: [SearchKind!], $report: String, $first: Int, $after: String, $last: Int, $before: String
) {
  search(query: $query, kinds: $kinds, report: $report, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    isExact
    understood
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score found: node { id } snippets { field words: text marks { start end } } }
  }
}`;
interface Answer {
  readonly totalCount: number;
  readonly isExact: boolean;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string };
  readonly edges: readonly {
    cursor: string;
    score: number;
    found: { id: string };
    snippets: { field: string; words: string; marks: { start: number; end: number }[] }[];
  }[];
}

async function search(variableValues: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await graphql({ schema, source: SEARCH, variableValues });
  expect(errors).toBeUndefined();
  return data?.['search'] as Answer;
}
/** Names a hit that is not there, just behind the one that the cursor names. */
function moveCursor(cursor: string): string {
  const { list, place } = decodeCursor(cursor) ?? { list: '', place: [0, ''] as const };
  return encodeCursor(list, [place[0], `${place[1]} `]);
}
const idsOf = ({ edges }: Answer): string[] => edges.map(({ found }) => found.id);
const labels = new Set<string>(Object.values(SEARCH_KINDS));
const searched = smallGraph.nodes.filter((node) => node.labels.some((label) => labels.has(label)));

/** As docs/graphql.md has it, without an index. */
function textsOf({ id, properties }: NodeRow): string[] {
  const stating = smallGraph.relationships.filter(({ type, from }) => type === 'STATED_IN' && from === id);
  return [
    ...SEARCHED_PROPERTIES.flatMap((name) => properties[name] ?? []).map(String),
    ...stating.map((anchor) => String(anchor.properties['exact'])),
  ];
}

describe('a search', () => {
  it('finds words in all their forms, in labels and in the words that state a claim, and shows them', async () => {
    const people = await search({ query: 'peoples lines', kinds: ['CONCERN'] });

    expect(idsOf(people).sort()).toEqual(['small/concern/older-people', 'small/concern/rural-people']);
    expect(people.edges[0]?.snippets).toEqual([
      {
        field: 'LABEL',
        words: expect.stringMatching(/^(Older|Rural) people are left out$/) as string,
        marks: [{ start: 6, end: 12 }],
      },
      { field: 'STATED_IN', words: 'line', marks: [{ start: 0, end: 4 }] },
    ]);
  });

  it('finds what the same query finds by reading every text, whatever is asked', async () => {
    const word = fc.constantFrom(
      'people',
      'lef*',
      '"left out"',
      'Line',
      'small',
      'the',
      'of',
      'public',
      '"line 3"',
      'wo*',
      'phone',
      'care',
    );
    const item = fc.tuple(fc.constantFrom('', '', '', '-', 'x OR '), word).map((parts) => parts.join(''));
    const query = fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(' '));

    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const parsed = parseQuery(text);
        fc.pre(parsed.ok);
        const expected = searched.filter((node) => holdsQuery(textsOf(node), parsed.query)).map(({ id }) => id);

        const answer = await search({ query: text, first: 100 });

        expect(idsOf(answer).sort()).toEqual(expected.sort());
        expect(answer).toMatchObject({ totalCount: expected.length, isExact: true });
        for (const { snippets } of answer.edges) expect(snippets[0]?.marks).not.toHaveLength(0);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every hit once in pages, best first, also when another edition comes beside while they are read', async () => {
    const whole = await search({ query: 'line', first: 100 });
    const seen: string[] = [];
    let after: string | null = null;

    for (let page = 0; page < 4; page += 1) {
      const answer: Answer = await search({ query: 'line', first: 5, after });
      seen.push(...idsOf(answer));
      after = answer.pageInfo.endCursor;
      expect(answer.pageInfo).toMatchObject({
        hasPreviousPage: page > 0,
        hasNextPage: seen.length < whole.totalCount,
        startCursor: answer.edges[0]?.cursor ?? null,
      });
      await stageEdition(
        graph,
        String(page + 1).repeat(16),
        { nodes: searched.slice(page, 20), relationships: [] },
        () => undefined,
      );
    }

    expect(seen).toEqual(idsOf(whole));
    const scores = whole.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    await loadSmallGraph(graph);
  });

  it('has pages that begin and end where a hit stood that is gone', async () => {
    const whole = await search({ query: 'line', first: 100 });
    const [third, seventh] = [whole.edges[2], whole.edges[6]].map((edge) => moveCursor(String(edge?.cursor)));

    const [before, between] = await Promise.all([
      search({ query: 'line', last: 2, before: third }),
      search({ query: 'line', after: third, before: seventh }),
    ]);

    expect(before && idsOf(before)).toEqual(idsOf(whole).slice(1, 3));
    expect(between && idsOf(between)).toEqual(idsOf(whole).slice(3, 7));
    expect(between?.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it('is narrowed to kinds and to a report, in which vocabularies are not', async () => {
    const [none, quotes, report, elsewhere] = await Promise.all(
      [{ kinds: [] }, { kinds: ['QUOTE', 'AUDIENCE'] }, { report: 'small' }, { report: 'smal' }].map((scope) =>
        search({ query: 'public OR phone', ...scope }),
      ),
    );

    expect([none, quotes, report, elsewhere].map((answer) => answer && idsOf(answer).sort())).toEqual([
      [],
      ['audience/public', 'small/quote/my-mother', 'small/quote/one-told'],
      ['small/quote/my-mother', 'small/quote/one-told'],
      [],
    ]);
  });
});

describe('what is no search is refused with a word, before anything is asked of the database', () => {
  it.each([
    ['no query', { query: '"' }, 'BAD_SEARCH', /quotation mark .* is not closed/],
    ['two faults', { query: '* OR' }, 'BAD_SEARCH', /star .* OR stands between/],
    ['too large a page', { query: 'a', first: 101 }, 'BAD_PAGE_SIZE', /0 to 100 at a time, not 101/],
    ['both ends at once', { query: 'a', first: 1, last: 1 }, 'BAD_PAGE_SIZE', /the first of a list or the last/],
    ['no cursor', { query: 'a', after: 'x' }, 'BAD_CURSOR', /a cursor that no search gave: take it from .*endCursor/],
    ['no cursor to end at', { query: 'a', before: 'x' }, 'BAD_CURSOR', /no search gave: take it from .*startCursor/],
    [
      'a cursor of another search',
      { query: 'a', after: encodeCursor('search 12345678', [1, 'a']) },
      'BAD_CURSOR',
      /a cursor of another search/,
    ],
  ])('%s', async (_title, variableValues, code, message) => {
    const statements = countStatements(graph);

    const { errors } = await graphql({ schema, source: SEARCH, variableValues });

    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(statements.sent()).toBe(0);
  });
});
