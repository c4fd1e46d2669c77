import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, CodedReport, RaisedBy } from '../../server/domain/coding.ts';
import { holdsQuery } from '../../server/schema/analysis/search/mark-words.ts';
import { parseQuery } from '../../server/schema/analysis/search/parse-query.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { CHAPTER, type IdPage, idsOf, loadChapter, makeAsk } from './chapter.ts';

/** What is found, narrowed and sorted in the real chapter is held against a second computation, straight from the coding. */
const graph = openTestGraph();
const ask = makeAsk(createSchema(graph));
let chapter: CodedReport;

beforeAll(async () => {
  chapter = await loadChapter(graph);
});
afterAll(() => graph.close());

describe('a search', () => {
  const SEARCH = `query ($query: String!) {
    search(query: $query, kinds: [FINDING, CONCERN, RECOMMENDATION, QUOTE, PASSAGE], first: 100) {
      totalCount
      edges { node { id } snippets { text marks { start end } } }
    }
  }`;
  interface Found {
    readonly search: IdPage & { readonly edges: readonly { readonly snippets: readonly { marks: unknown[] }[] }[] };
  }

  function readEverything(): [id: string, texts: readonly string[]][] {
    return [
      ...chapter.claims.map(({ id, label, statedIn }): [string, string[]] => [
        id,
        [label, ...statedIn.map(({ exact }) => exact)],
      ]),
      ...chapter.quotes.map(({ id, text, attribution }): [string, string[]] => [id, [text, attribution]]),
      ...chapter.parsed.passages.map(({ id, text }): [string, string[]] => [id, [text]]),
    ];
  }

  it.each([
    'privacy',
    'worries appointments',
    '"face-to-face"',
    'appoint* -staff',
    'wi fi OR log-in',
    "people's records",
    'inequal* older OR rural',
    'nothingofthekind',
  ])('for %s finds what reading everything finds, and shows where', async (query) => {
    const parsed = parseQuery(query);
    const expected = parsed.ok ? readEverything().filter(([, texts]) => holdsQuery(texts, parsed.query)) : [];

    const { search } = await ask<Found>(SEARCH, { query });

    expect(search.totalCount).toBe(expected.length);
    expect(idsOf(search).sort()).toEqual(
      expected
        .map(([id]) => id)
        .sort()
        .slice(0, 100),
    );
    for (const { snippets } of search.edges) expect(snippets[0]?.marks).not.toEqual([]);
  });
});

describe('claims', () => {
  const CLAIMS = `query ($where: ClaimFilter, $orderBy: ClaimOrder, $after: String) {
    claims(report: "${CHAPTER}", where: $where, orderBy: $orderBy, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id strength } }
    }
  }`;
  interface Listed {
    readonly claims: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly node: { readonly id: string; readonly strength: number } }[];
    };
  }

  async function list(where: unknown, orderBy: string | null = null) {
    const found: Listed['claims']['edges'][number]['node'][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { claims }: Listed = await ask(CLAIMS, { where, orderBy, after });
      found.push(...claims.edges.map(({ node }) => node));
      more = claims.pageInfo.hasNextPage;
      after = claims.pageInfo.endCursor;
      if (!more) expect(found).toHaveLength(claims.totalCount);
    }
    return found;
  }
  const listIds = async (where: unknown): Promise<string[]> => (await list(where)).map(({ id }) => id).sort();
  const idsWhere = (holds: (claim: Claim) => boolean): string[] =>
    chapter.claims
      .filter(holds)
      .map(({ id }) => id)
      .sort();
  const isRaised = (claim: Claim, holds: (link: RaisedBy) => boolean): boolean =>
    chapter.raisedBy.some((link) => link.claim === claim.id && link.polarity === 'RAISES' && holds(link));

  /** With those above it. */
  function climb(audience: string): string[] {
    const broader = chapter.vocabularies.audiences.find(({ id }) => id === audience)?.broader ?? [];
    return [audience, ...broader.flatMap(climb)];
  }

  it('are parted in two by every yes or no', async () => {
    for (const flag of ['isEvidenced', 'isMitigated', 'isMitigating']) {
      const both = [...(await listIds({ [flag]: true })), ...(await listIds({ [flag]: false }))];

      expect(both.sort()).toEqual(idsWhere(() => true));
    }
    expect(await listIds({ isEvidenced: false })).toEqual(
      idsWhere(({ id }) => !chapter.evidences.some(({ claim }) => claim === id)),
    );
  });

  it('are narrowed to those whom an audience raises, with or without narrower ones, in words and strands as asked', async () => {
    const staff = await listIds({ raisedBy: { audience: ['audience/staff'] } });
    const allStaff = await listIds({ raisedBy: { withinAudience: ['audience/staff'] } });
    const some = await listIds({ raisedBy: { prevalence: ['SOME', 'MANY'], basis: ['STATED'] } });
    const heard = await listIds({ raisedBy: { strand: ['strand/deliberative-events'] }, kind: ['CONCERN'] });

    expect(staff).toEqual(idsWhere((claim) => isRaised(claim, ({ audience }) => audience === 'audience/staff')));
    expect(allStaff).toEqual(
      idsWhere((claim) => isRaised(claim, ({ audience }) => climb(audience).includes('audience/staff'))),
    );
    expect(some).toEqual(
      idsWhere((claim) =>
        isRaised(claim, (link) => ['SOME', 'MANY'].includes(String(link.prevalence)) && link.basis === 'STATED'),
      ),
    );
    expect(heard).toEqual(
      idsWhere(
        (claim) =>
          claim.kind === 'concern' &&
          isRaised(claim, ({ strands }) => strands.map(String).includes('strand/deliberative-events')),
      ),
    );
  });

  it('are sorted by strength, which is how many pairs of an audience and a strand raise them', async () => {
    const listed = await list({ minStrength: 1 }, 'STRENGTH');

    const strengths = new Map<string, Set<string>>();
    for (const { claim, audience, strands, polarity } of chapter.raisedBy) {
      if (polarity !== 'RAISES') continue;
      const pairs = (strands.length > 0 ? strands : ['none']).map((strand) => `${audience} ${strand}`);
      strengths.set(claim, new Set([...(strengths.get(claim) ?? []), ...pairs]));
    }
    const expected = [...strengths].map(([id, { size }]) => ({ id, strength: size }));
    expected.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
    expect(listed).toEqual(expected);
  });
});
