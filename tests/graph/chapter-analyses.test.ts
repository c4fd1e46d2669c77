import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodedReport } from '../../server/domain/coding.ts';
import { type Basis, BASES } from '../../server/domain/enums.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { CHAPTER, type IdPage, type Page, type Reference, idsOf, loadChapter, makeAsk } from './chapter.ts';
import { describeVoices } from './describe-voices.ts';
import { onlyBases, unique, withBroader } from './recompute/closures.ts';
import { compare } from './recompute/comparison.ts';
import { findGaps } from './recompute/gaps.ts';
import { type Axis, type Measure, countMatrix } from './recompute/matrix.ts';
import { triangulate } from './recompute/triangulation.ts';
import { countStatements } from './small-database.ts';

/** Each answer for the real chapter is held against a second computation, straight from the coding. */
const graph = openTestGraph();
const ask = makeAsk(createSchema(graph));
const ASKED: readonly (readonly Basis[] | null)[] = [null, ['STATED']];
let chapter: CodedReport;

beforeAll(async () => {
  chapter = await loadChapter(graph);
});
afterAll(() => graph.close());

describeVoices(ask, () => chapter);

interface Tally {
  readonly total: number;
  readonly ids: readonly string[];
}
const sorted = ({ total, ids }: Tally): string[] => {
  expect(total).toBe(ids.length);
  return [...ids].sort();
};

describe('triangulation', () => {
  const SOURCE = `query ($ids: [ID!]!, $basis: [Basis!], $withParts: Boolean!) {
    nodes(ids: $ids) { id ... on Claim { triangulation(basis: $basis, withParts: $withParts) {
      strandTotal strands { strand { id } } audienceTotal audiences { audience { id } }
      ofNoStrand { ...T } public { ...T } staff { ...T } others { ...T } quotes { ...T } statistics { ...T } passages { ...T }
      qualifying { ...T } stated { ...T } inferred { ...T }
      negative { less { ...T } not { ...T } opposes { ...T } conflicts { ...T } }
    } } }
  }
  fragment T on Tally { total ids }`;
  type Served = Record<'public' | 'staff' | 'others' | 'quotes' | 'statistics' | 'passages', Tally> &
    Record<'qualifying' | 'stated' | 'inferred' | 'ofNoStrand', Tally> & {
      readonly strandTotal: number;
      readonly strands: readonly { readonly strand: Reference }[];
      readonly audienceTotal: number;
      readonly audiences: readonly { readonly audience: Reference }[];
      readonly negative: Record<'less' | 'not' | 'opposes' | 'conflicts', Tally>;
    };

  async function readAll(variables: Record<string, unknown>) {
    const ids = chapter.claims.map(({ id }) => id);
    const found: { readonly id: string; readonly triangulation: Served }[] = [];
    for (let at = 0; at < ids.length; at += 100) {
      const { nodes } = await ask<{ nodes: typeof found }>(SOURCE, { ...variables, ids: ids.slice(at, at + 100) });
      found.push(...nodes);
    }
    return found;
  }

  it.each([
    { basis: null, withParts: false },
    { basis: ['STATED'] as const, withParts: true },
  ])('of every claim is what the coding says, by $basis, with parts: $withParts', async (variables) => {
    const coded = onlyBases(chapter, variables.basis ?? BASES);

    const served = await readAll(variables);

    expect(served).toHaveLength(chapter.claims.length);
    for (const [index, { id, triangulation }] of served.entries()) {
      const claim = chapter.claims[index];
      if (claim === undefined) throw new Error(`There is no claim ${id}.`);
      const { strands, strandTotal, audiences, audienceTotal, negative, ...rest } = triangulation;
      const tallies = Object.entries({ ...rest, ...negative }).map(([name, tally]) => [name, sorted(tally)] as const);
      const { strands: inStrands, audiences: byAudiences, ...wanted } = triangulate(coded, claim, variables.withParts);
      expect({ id, ...Object.fromEntries(tallies) }).toEqual({ id: claim.id, ...wanted });
      expect([strandTotal, strands.map(({ strand }) => strand.id)]).toEqual([inStrands.length, inStrands]);
      expect([audienceTotal, audiences.map((one) => one.audience.id)]).toEqual([byAudiences.length, byAudiences]);
    }
  });
});

describe('a comparison', () => {
  const SOURCE = `query ($left: ID!, $right: ID!, $basis: [Basis!], $withNarrower: Boolean!) {
    comparison(report: "${CHAPTER}", left: $left, right: $right, basis: $basis, withNarrower: $withNarrower) {
      total parts { relation claims(first: 100) { totalCount edges { node { id } } } }
    }
  }`;
  interface Served {
    readonly comparison: {
      readonly total: number;
      readonly parts: readonly { readonly relation: string; readonly claims: IdPage }[];
    };
  }

  it.each([
    { left: 'audience/public', right: 'audience/staff', basis: null, withNarrower: true },
    { left: 'audience/public', right: 'audience/staff', basis: ['STATED'] as const, withNarrower: false },
    { left: 'audience/seldom-heard-groups', right: 'audience/public', basis: null, withNarrower: true },
    {
      left: 'audience/health-system-leaders',
      right: 'audience/partner-organisations',
      basis: null,
      withNarrower: false,
    },
  ])('of $left and $right parts all claims as the coding does', async (variables) => {
    const wanted = compare(
      onlyBases(chapter, variables.basis ?? BASES),
      variables.left,
      variables.right,
      variables.withNarrower,
    );

    const { comparison } = await ask<Served>(SOURCE, variables);

    for (const { relation, claims } of comparison.parts) {
      const ids = wanted[relation] ?? [];
      expect([relation, claims.totalCount, idsOf(claims)]).toEqual([relation, ids.length, ids.slice(0, 100)]);
    }
    const sum = comparison.parts.reduce((total, { claims }) => total + claims.totalCount, 0);
    expect([sum, comparison.total]).toEqual([chapter.claims.length, chapter.claims.length]);
  });
});

describe('a matrix', () => {
  const SOURCE = `query ($rows: Axis!, $columns: Axis!, $measure: Measure!, $basis: [Basis!], $withNarrower: Boolean!) {
    matrix(report: "${CHAPTER}", rows: $rows, columns: $columns, measure: $measure, basis: $basis, withNarrower: $withNarrower) {
      total ids rows { id total } columns { id total } leftOut { rows columns rowIds columnIds } cells { row column total ...M }
    }
  }
  fragment M on MatrixCell { claims(first: 100) { ...C } quotes(first: 100) { ...Q } statistics(first: 100) { ...S } }
  fragment C on ClaimConnection { totalCount edges { node { id } } }
  fragment Q on QuoteConnection { totalCount edges { node { id } } }
  fragment S on StatisticConnection { totalCount edges { node { id } } }`;
  interface Heading {
    readonly id: string | null;
    readonly total: number;
  }
  interface Cell extends Record<'claims' | 'quotes' | 'statistics', IdPage> {
    readonly row: string | null;
    readonly column: string | null;
    readonly total: number;
  }
  interface Served {
    readonly matrix: {
      readonly total: number;
      readonly ids: readonly string[];
      readonly leftOut: unknown;
      readonly rows: readonly Heading[];
      readonly columns: readonly Heading[];
      readonly cells: readonly Cell[];
    };
  }
  const CASES: readonly [Axis, Axis, Measure, boolean][] = [
    ['AUDIENCE', 'STRAND', 'CLAIMS', false],
    ['AUDIENCE', 'THEME', 'CLAIMS', true],
    ['THEME', 'KIND', 'CLAIMS', false],
    ['AUDIENCE', 'REGION', 'QUOTES', true],
    ['KIND', 'AUDIENCE', 'QUOTES', false],
    ['STRAND', 'THEME', 'STATISTICS', false],
  ];

  it.each(CASES)('of %s and %s counting %s has the members that the coding gives them', async (...asked) => {
    const [rows, columns, measure, withNarrower] = asked;
    const basis = withNarrower ? ['STATED'] : null;
    const coded = onlyBases(chapter, basis === null ? BASES : ['STATED']);
    const wanted = countMatrix(coded, [rows, columns], measure, withNarrower);

    const { matrix } = await ask<Served>(SOURCE, { rows, columns, measure, basis, withNarrower });

    const key = measure.toLowerCase() as 'claims' | 'quotes' | 'statistics';
    const served = matrix.cells.map((cell) => [
      `${cell.row ?? 'none'} ${cell.column ?? 'none'}`,
      [cell.total, cell[key].totalCount, idsOf(cell[key])],
    ]);
    const expected = [...wanted].map(([at, ids]) => [at, [ids.length, ids.length, ids.slice(0, 100)]]);
    expect(Object.fromEntries(served)).toEqual(Object.fromEntries(expected));
    expect(served).toHaveLength(wanted.size);
    for (const { id, total } of matrix.rows) {
      const members = [...wanted].filter(([at]) => at.startsWith(`${id ?? 'none'} `)).flatMap(([, ids]) => ids);
      expect([id, total]).toEqual([id, unique(members).length]);
    }
    expect(matrix.total).toBe(matrix.ids.length);
    expect([...matrix.ids].sort()).toEqual(unique([...wanted.values()].flat()).sort());
    expect(matrix.leftOut).toEqual({ rows: 0, columns: 0, rowIds: [], columnIds: [] });
  });
});

describe('gaps', () => {
  const OF = ['audience/staff', 'audience/seldom-heard-groups'];
  const SOURCE = `query ($basis: [Basis!]) { gaps(report: "${CHAPTER}", basis: $basis) { kinds {
    kind lookedAt lookedAtIds gaps(first: 100) { totalCount edges { node { id } } } closedByParts { headline { id } }
  } } }`;
  interface Served {
    readonly gaps: {
      readonly kinds: readonly {
        readonly kind: string;
        readonly lookedAt: number;
        readonly lookedAtIds: readonly string[];
        readonly gaps: IdPage;
        readonly closedByParts: readonly { readonly headline: Reference }[];
      }[];
    };
  }

  it.each(ASKED)('of every kind are those of the coding, by %s', async (basis) => {
    const wanted = findGaps(onlyBases(chapter, basis ?? BASES), chapter, OF);

    const statements = countStatements(graph);
    const { gaps } = await ask<Served>(SOURCE, { basis });

    expect(gaps.kinds.map(({ kind, gaps: page }) => [kind, page.totalCount, idsOf(page)])).toEqual(
      Object.entries(wanted.gaps).map(([kind, ids]) => [kind, ids.length, ids.slice(0, 100)]),
    );
    const byParts: Readonly<Record<string, readonly string[]>> = wanted.closedByParts;
    expect(gaps.kinds.map((one) => [one.kind, one.closedByParts.map(({ headline }) => headline.id)])).toEqual(
      Object.keys(wanted.gaps).map((kind) => [kind, byParts[kind] ?? []]),
    );
    for (const one of gaps.kinds) {
      expect([one.kind, one.lookedAtIds.length]).toEqual([one.kind, one.lookedAt]);
      expect(one.lookedAtIds).toEqual(expect.arrayContaining(idsOf(one.gaps)));
    }
    expect(gaps.kinds.find(({ kind }) => kind === 'UNUSED_QUOTE')?.lookedAtIds).toEqual(
      chapter.quotes.map(({ id }) => id),
    );
    expect(statements.sent()).toBe(1);
  });
});

describe('what audiences share', () => {
  it('is told for every pair that shares a claim, those that share most first', async () => {
    const raised = countMatrix(chapter, ['AUDIENCE', 'KIND'], 'CLAIMS', true);
    const claimsOf = (id: string) =>
      unique([...raised].filter(([at]) => at.startsWith(`${id} `)).flatMap(([, ids]) => ids));
    const audiences = chapter.vocabularies.audiences.map(({ id }) => id as string).sort();
    const pairs = audiences.flatMap((one, index) => audiences.slice(index + 1).map((other) => [one, other] as const));
    const wanted = pairs
      .filter(
        ([one, other]) => !withBroader(chapter, one).includes(other) && !withBroader(chapter, other).includes(one),
      )
      .map(([one, other]) => ({ one, other, total: claimsOf(one).filter((id) => claimsOf(other).includes(id)).length }))
      .filter(({ total }) => total > 0);
    wanted.sort((one, other) => other.total - one.total);

    const { cooccurrence } = await ask<{ cooccurrence: { pairs: Page<Pair> } }>(
      `{ cooccurrence(report: "${CHAPTER}", of: AUDIENCE, withNarrower: true) { pairs(first: 100) {
        totalCount edges { node { id } other { id } nodeTotal nodeIds otherTotal otherIds claims(first: 0) { totalCount } }
      } } }`,
    );

    const served = cooccurrence.pairs.edges.map(({ node, other, claims }) => ({
      ...{ one: node.id, other: other.id, total: claims.totalCount },
    }));
    for (const { node, nodeTotal, nodeIds, other, otherTotal, otherIds } of cooccurrence.pairs.edges) {
      expect([nodeTotal, [...nodeIds].sort()]).toEqual([nodeIds.length, claimsOf(node.id).sort()]);
      expect([otherTotal, [...otherIds].sort()]).toEqual([otherIds.length, claimsOf(other.id).sort()]);
    }
    expect(cooccurrence.pairs.totalCount).toBe(wanted.length);
    expect(served).toEqual(wanted.slice(0, 100));
  });
});

interface Pair {
  readonly node: Reference;
  readonly other: Reference;
  readonly nodeTotal: number;
  readonly nodeIds: readonly string[];
  readonly otherTotal: number;
  readonly otherIds: readonly string[];
  readonly claims: { readonly totalCount: number };
}
