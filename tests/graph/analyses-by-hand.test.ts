import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { type IdPage, type Page, type Reference, idsOf, makeAsk } from './chapter.ts';
import { countStatements, loadSmallGraph } from './small-database.ts';

/** The answers for the small graph, worked out by hand. */
const graph: Graph = openTestGraph();
const schema: GraphQLSchema = createSchema(graph);
const ask = makeAsk(schema);

beforeAll(() => loadSmallGraph(graph));
afterAll(() => graph.close());

const inSmall = (page: IdPage): string[] => idsOf(page).map((id) => id.replace('small/', ''));

describe('gaps', () => {
  interface Served {
    readonly gaps: { readonly kinds: readonly { kind: string; lookedAt: number; gaps: Page<Gap> }[] } | null;
  }
  interface Gap {
    readonly node: Reference;
    readonly toClose: string;
    readonly audiences: readonly Reference[];
    readonly strands: readonly Reference[];
    readonly answers: readonly { raisedBy: readonly Reference[] }[];
    readonly headlineAnswers: readonly { recommendation: Reference; mitigates: Reference }[];
  }
  const SOURCE = `query ($report: String!, $basis: [Basis!], $kind: [GapKind!], $of: [ID!]!) {
    gaps(report: $report, basis: $basis, kind: $kind, of: $of) { kinds { kind lookedAt gaps { totalCount edges {
      node { id } toClose audiences { id } strands { id } answers { raisedBy { id } } headlineAnswers { recommendation { id } mitigates { id } }
    } } } }
  }`;
  const askGaps = async (variables: Record<string, unknown>) => {
    const { gaps } = await ask<Served>(SOURCE, { report: 'small', of: ['audience/staff'], ...variables });
    return gaps?.kinds ?? [];
  };

  it('are others by what is stated alone than with what is inferred', async () => {
    const [all, stated] = [await askGaps({}), await askGaps({ basis: ['STATED'] })];

    const [withInferred, onlyStated] = [all, stated].map((kinds) =>
      Object.fromEntries(kinds.map(({ kind, gaps }) => [kind, inSmall(gaps)])),
    );
    expect(withInferred).toEqual({
      UNANSWERED_CONCERN: ['concern/older-people', 'concern/rural-people'],
      UNANSWERED_PROBLEM: [],
      UNEVIDENCED_RECOMMENDATION: ['recommendation/mend-basics'],
      SINGLE_AUDIENCE: [],
      SINGLE_STRAND: ['concern/older-people'],
      UNUSED_QUOTE: [],
      SILENT_AUDIENCE: ['audience/leaders'],
      ANSWERED_BY_OTHERS: [],
    });
    expect(onlyStated).toEqual({
      UNANSWERED_CONCERN: ['concern/older-people', 'concern/lonely', 'concern/rural-people'],
      UNANSWERED_PROBLEM: ['finding/basics-fail'],
      UNEVIDENCED_RECOMMENDATION: ['recommendation/mend-basics'],
      SINGLE_AUDIENCE: ['recommendation/keep-choice'],
      SINGLE_STRAND: ['recommendation/keep-choice'],
      UNUSED_QUOTE: [],
      SILENT_AUDIENCE: ['audience/leaders', 'audience/staff'],
      ANSWERED_BY_OTHERS: [],
    });
    expect(all.map(({ lookedAt }) => lookedAt)).toEqual([4, 1, 2, 8, 8, 2, 4, 1]);
  });

  it('say what would close them, whose they are, and what answers the headline', async () => {
    const [kind] = await askGaps({ kind: ['UNANSWERED_CONCERN'] });

    expect(kind?.gaps.edges[0]).toEqual({
      node: { id: 'small/concern/older-people' },
      toClose: 'A recommendation that answers this, or a part of it: Older people are left out.',
      ...{ audiences: [], strands: [], answers: [] },
      headlineAnswers: [
        { recommendation: { id: 'small/recommendation/keep-choice' }, mitigates: { id: 'small/concern/exclusion' } },
      ],
    });
  });

  it('are answered by others where no recommendation is of those who raise the concern', async () => {
    const [kind] = await askGaps({ kind: ['ANSWERED_BY_OTHERS'], of: ['audience/public'] });

    expect(kind?.gaps.edges).toMatchObject([
      {
        node: { id: 'small/concern/exclusion' },
        audiences: [{ id: 'audience/public' }],
        answers: [{ raisedBy: [{ id: 'audience/staff' }] }],
      },
    ]);
  });

  it('are null of a report that is not there', async () => {
    const none = await ask<Served>(SOURCE, { report: 'none', of: [] });

    expect(none.gaps).toBeNull();
  });
});

describe('a comparison', () => {
  interface Served {
    readonly comparison: {
      readonly total: number;
      readonly parts: readonly {
        readonly relation: string;
        readonly claims: IdPage & { readonly pageInfo: { readonly endCursor: string } };
      }[];
    } | null;
  }
  const SOURCE = `query ($left: ID!, $right: ID!, $withNarrower: Boolean! = false, $first: Int = 50, $after: String) {
    comparison(report: "small", left: $left, right: $right, withNarrower: $withNarrower) {
      total inBoth { id } parts { relation claims(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges {
          node { id }
          left { audience { id } emphasis comparedWith { id } anchor { exact passage { id } } }
          right { polarity audience { name } }
        }
      } }
    }
  }`;
  const askParts = async (variables: Record<string, unknown>) =>
    (await ask<Served>(SOURCE, variables)).comparison?.parts ?? [];

  it.each([
    [
      'audience/public',
      'audience/staff',
      false,
      { LEFT_ONLY: ['concern/exclusion'], RIGHT_ONLY: ['recommendation/keep-choice'] },
    ],
    [
      'audience/public',
      'audience/staff',
      true,
      { DIFFERING: ['concern/exclusion'], RIGHT_ONLY: ['recommendation/keep-choice'] },
    ],
    ['audience/leaders', 'audience/public', false, { OPPOSED: ['concern/exclusion'] }],
    ['audience/public', 'audience/nurses', false, { SHARED: ['concern/exclusion'] }],
  ])('of %s and %s, narrower ones counted: %s, parts all claims', async (left, right, withNarrower, wanted) => {
    const statements = countStatements(graph);
    const { comparison } = await ask<Served>(SOURCE, { left, right, withNarrower });

    const parts = comparison?.parts ?? [];
    const found = parts.filter(({ relation, claims }) => relation !== 'NEITHER' && claims.totalCount > 0);
    expect(Object.fromEntries(found.map(({ relation, claims }) => [relation, inSmall(claims)]))).toEqual(wanted);
    expect([comparison?.total, parts.reduce((sum, { claims }) => sum + claims.totalCount, 0)]).toEqual([8, 8]);
    expect(statements.sent()).toBe(1);
  });

  it('shows what is said of both sides, with the words and those who are compared', async () => {
    const parts = await askParts({ left: 'audience/public', right: 'audience/leaders' });

    const opposed = parts.find(({ relation }) => relation === 'OPPOSED');
    expect(opposed?.claims.edges).toMatchObject([
      {
        left: [
          {
            ...{ emphasis: 'HIGHER', comparedWith: [{ id: 'audience/leaders' }, { id: 'audience/staff' }] },
            anchor: { passage: { id: 'small/passage/3' } },
          },
          { emphasis: null, comparedWith: [], anchor: { exact: 'said on line 6' } },
        ],
        right: [{ polarity: 'NOT', audience: { name: 'Leaders' } }],
      },
    ]);
  });

  it('comes in pages', async () => {
    const asked = { left: 'audience/public', right: 'audience/staff', first: 3 };
    const neither = async (after?: string) => (await askParts({ ...asked, after })).at(-1)?.claims;

    const first = await neither();
    const second = await neither(first?.pageInfo.endCursor);

    expect(first?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([first, second].flatMap((page) => (page ? inSmall(page) : []))).toEqual([
      ...['finding/basics-fail', 'finding/saves-time', 'recommendation/mend-basics'],
      ...['concern/older-people', 'concern/lonely', 'concern/rural-people'],
    ]);
  });

  it('is null with an audience that is not there', async () => {
    const { comparison } = await ask<Served>(SOURCE, { left: 'audience/none', right: 'audience/staff' });

    expect(comparison).toBeNull();
  });
});

describe('an analysis that cannot be had as asked', () => {
  it.each([
    [
      'one audience with itself',
      'comparison(report: "small", left: "audience/x", right: "audience/x") { total }',
      /give another id as 'right'/,
    ],
    [
      'themes against themes',
      'matrix(report: "small", rows: THEME, columns: THEME) { total }',
      /ask 'cooccurrence\(of: THEME\)'/,
    ],
    [
      'kinds against kinds',
      'matrix(report: "small", rows: KIND, columns: KIND) { total }',
      /choose another for the columns/,
    ],
    [
      'values by region',
      'matrix(report: "small", rows: REGION, columns: KIND, measure: STATISTICS) { total }',
      /values are of no region/,
    ],
    ['too large a page', 'tensions(report: "small", first: 101) { id }', /gives 0 to 100 at most, not 101/],
    [
      'too many audiences',
      `gaps(report: "small", of: [${'"x",'.repeat(101)}]) { basis }`,
      /takes up to 100 values, not 101/,
    ],
  ])('is refused, and says what to ask instead: %s', async (_what, field, message) => {
    const statements = countStatements(graph);

    const { errors } = await graphql({ schema, source: `{ ${field} }` });

    expect(errors?.map((error) => error.message).join()).toMatch(message);
    expect(statements.sent()).toBe(0);
  });
});
