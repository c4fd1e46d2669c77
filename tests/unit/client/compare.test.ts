import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskVersion } from '../../../client/api/use-asked.ts';
import { lengthOf, scaleOf } from '../../../client/charts/chart-scale.ts';
import { buildConcernMatrix } from '../../../client/compare/build-concern-matrix.ts';
import { buildCountedMatrix, findMembers, scopeOf } from '../../../client/compare/build-counted-matrix.ts';
import type { WordsScope } from '../../../client/compare/find-cell-words.ts';
import { findQuotes, findRaising } from '../../../client/compare/find-cell-words.ts';
import { ALL, heatOf, nameCell, NONE, readCell } from '../../../client/compare/matrix-model.ts';
import { readComparison } from '../../../client/compare/read-comparison.ts';
import { splitStrands } from '../../../client/compare/split-strands.ts';
import type { ComparisonQuery, ComparisonQueryVariables, MatrixQuery } from '../../../client/generated/graphql.ts';
import { narrowGraph, NO_FILTERS } from '../../../client/filters/narrow-graph.ts';
import type { StatisticNode } from '../../../client/report/report-graph.ts';
import { smallReport } from './small-report.ts';

describe('Who raises which concern', () => {
  it('never counts as raising what the report says of somebody as less or not', () => {
    const { cells } = buildConcernMatrix(smallReport, false);

    expect(cells.get('r/exclusion~a/public')).toMatchObject({ total: 1, tags: [] });
    expect(cells.get('r/exclusion~a/staff')).toEqual({ total: 0, tags: ['less'], told: 'less worried' });
    expect(cells.get('r/confidence~a/public')).toEqual({ total: 0, tags: ['not'], told: 'did not raise it' });
  });

  it('counts what a narrower audience raises with the broader one only where asked to', () => {
    expect(buildConcernMatrix(smallReport, true).cells.get('r/devices~a/public')?.total).toBe(1);
    expect(buildConcernMatrix(smallReport, true).columns.map(({ id }) => id)).not.toContain('a/sex-workers');
    expect(buildConcernMatrix(smallReport, false).cells.has('r/devices~a/public')).toBe(false);
    expect(buildConcernMatrix(smallReport, false).cells.get('r/devices~a/sex-workers')?.total).toBe(1);
  });

  it('sets the parts of a concern beneath it', () => {
    const { rows } = buildConcernMatrix(smallReport, true);

    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['r/exclusion', 0],
      ['r/devices', 1],
      ['r/confidence', 1],
    ]);
  });

  it('holds what the filters let through and nothing else', () => {
    const graph = narrowGraph(smallReport, { ...NO_FILTERS, polarity: ['RAISES'] });

    const { cells } = buildConcernMatrix(graph, false);

    expect([...cells.values()].flatMap(({ tags }) => tags)).toEqual([]);
  });
});

const members = (...ids: string[]) => ({ edges: ids.map((id) => ({ node: { id } })) });
const cell = (row: string | null, column: string | null, ...ids: string[]) => ({
  row,
  column,
  total: ids.length,
  claims: members(...ids),
  quotes: members(),
  statistics: members(),
});
const heading = (id: string | null, total: number) => ({ id, total, node: null, narrower: [] });
const COUNTED: NonNullable<MatrixQuery['matrix']> = {
  total: 4,
  note: '',
  leftOut: { rows: 0, columns: 0 },
  rows: [heading('x', 2), heading('y', 3), heading(null, 5)],
  columns: [heading('u', 3), heading(null, 2)],
  cells: [cell('x', 'u', 'a', 'b'), cell('y', 'u', 'b', 'c'), cell('y', null, 'b', 'd')],
};

describe('A matrix that the API counted', () => {
  const model = buildCountedMatrix(COUNTED, { rows: 'audience', columns: 'strand', measure: 'claims' });

  it('puts most first, and what has none last', () => {
    expect(model.rows.map(({ id }) => id)).toEqual(['y', 'x', NONE]);
    expect(model.rows.at(-1)?.label).toBe('No audience named');
  });

  it('opens a row or a column as a whole, each member once', () => {
    expect(findMembers(model, 'y', ALL)).toEqual(['b', 'c', 'd']);
    expect(findMembers(model, ALL, 'u')).toEqual(['a', 'b', 'c']);
    expect(findMembers(model, 'y', NONE)).toEqual(['b', 'd']);
  });

  it('asks for the words of whom and where its cell counts, narrower ones too, and of nobody where none is named', () => {
    const counted = { ...COUNTED, rows: [{ ...heading('x', 2), narrower: [{ id: 'z' }] }, heading(null, 5)] };
    const axes = { rows: 'audience', columns: 'theme', measure: 'claims' } as const;
    const scoped = buildCountedMatrix(counted, axes);

    expect(scopeOf(scoped, axes, 'x', 'u')).toEqual({ audience: new Set(['x', 'z']) });
    expect(scopeOf(scoped, axes, NONE, 'u')).toEqual({ audience: new Set() });
    expect(scopeOf(scoped, axes, ALL, 'u')).toEqual({});
  });

  it('finds an open cell again by its name in the address', () => {
    expect(readCell(nameCell('audience/staff', NONE))).toEqual({ row: 'audience/staff', column: NONE });
    expect(readCell('')).toBeNull();
    expect(readCell('a~b~c')).toBeNull();
  });

  it('is never cooler where there is more', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (a, b, most) => {
        const [less, more] = [Math.min(a, b, most), Math.min(Math.max(a, b), most)];

        expect(heatOf(less, most)).toBeLessThanOrEqual(heatOf(more, most));
        expect(heatOf(more, most)).toBeLessThanOrEqual(5);
        expect(heatOf(less, most) === 0).toBe(less === 0);
      }),
    );
  });
});

describe('The words behind a cell', () => {
  it('are of those whom it counts, heard where it counts', () => {
    const quotesOf = (scope: WordsScope) => findQuotes(smallReport, 'r/devices', scope).map(({ from }) => from);

    expect(quotesOf({})).toEqual(['q/phone']);
    expect(quotesOf({ audience: new Set(['a/public']), strand: new Set(['strand/deliberative-events']) })).toEqual([
      'q/phone',
    ]);
    expect(quotesOf({ audience: new Set(['a/sex-workers']) })).toEqual([]);
    expect(quotesOf({ region: new Set() })).toEqual(['q/phone']);
    expect(findRaising(smallReport, 'r/exclusion', {}).map(({ to }) => to)).toEqual(['a/public']);
  });
});

const unequal = [...smallReport.nodes.values()].find((node) => node.kind === 'STATISTIC') as StatisticNode;

describe('The length of a bar', () => {
  it('is by one scale for all per cent, from nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 9 }), (values) => {
        const all = values.map((value): StatisticNode => ({ ...unequal, value }));
        const scale = scaleOf(unequal, all);
        if (scale === null) throw new Error('Per cent have a scale.');

        const lengths = all.map((statistic) => lengthOf(statistic, scale));

        expect(lengths.every((length) => length >= 0 && length <= 1)).toBe(true);
        lengths.forEach((length, index) => {
          expect(length * scale.most).toBeCloseTo(values[index] ?? NaN);
        });
      }),
    );
  });

  it('is out of ten for means, by share for so many in so many, and none for a place in an order', () => {
    const mean: StatisticNode = { ...unequal, unit: 'MEAN_OF_10', value: 7.4 };
    const share: StatisticNode = { ...unequal, unit: 'COUNT_IN', value: 3, of: 5 };
    const [ofTen, ofHundred] = [scaleOf(mean, [mean]), scaleOf(share, [share])];

    expect(ofTen === null ? null : lengthOf(mean, ofTen)).toBeCloseTo(0.74);
    expect(ofHundred?.most).toBe(60);
    expect(ofHundred === null ? null : lengthOf(share, ofHundred)).toBe(1);
    expect(scaleOf({ ...unequal, unit: 'RANK' }, [unequal])).toBeNull();
  });
});

describe('Two strands on a theme', () => {
  it('share what both have, and keep the rest apart', () => {
    const side = (column: string, ...ids: string[]) => ({ column, total: ids.length, claims: members(...ids) });
    const answer = {
      dataVersion: 'v',
      claims: { cells: [side('s', 'a', 'b'), side('t', 'b', 'c')] },
      quotes: { cells: [{ column: 't', total: 1, quotes: members('q') }] },
      statistics: null,
    };

    const { both, sides } = splitStrands(answer, ['s', 't']);

    expect(both).toEqual(['b']);
    expect(sides).toEqual([
      { claims: ['a'], quotes: [], statistics: [] },
      { claims: ['c'], quotes: ['q'], statistics: [] },
    ]);
  });
});

describe('Two sides', () => {
  const VARIABLES = { slug: 'r', left: 'l', right: 'm', basis: null, withNarrower: true };
  const edge = (id: string) => ({ node: { id }, left: [], right: [] });
  const part = (relation: 'SHARED' | 'LEFT_ONLY', ids: string[], endCursor: string | null) => ({
    relation,
    claims: { totalCount: 3, pageInfo: { hasNextPage: endCursor !== null, endCursor }, edges: ids.map(edge) },
  });
  const pages: Readonly<Record<string, ComparisonQuery['comparison']>> = {
    first: {
      total: 4,
      leftAudiences: [],
      rightAudiences: [],
      inBoth: [],
      parts: [part('SHARED', ['a'], null), part('LEFT_ONLY', ['b', 'c'], 'after c')],
    },
    'after c': {
      total: 4,
      leftAudiences: [],
      rightAudiences: [],
      inBoth: [],
      parts: [part('SHARED', ['z'], null), part('LEFT_ONLY', ['d'], null)],
    },
  };
  const answerWith = (read: (after: string) => ComparisonQuery['comparison']): AskVersion =>
    ((_: unknown, { after }: ComparisonQueryVariables) =>
      Promise.resolve({ dataVersion: 'v', comparison: read(after ?? 'first') })) as unknown as AskVersion;

  it('are read to the end of each part, and each part from its own pages alone', async () => {
    const comparison = await readComparison(
      answerWith((after) => pages[after] ?? null),
      VARIABLES,
    );

    expect(comparison?.parts.map(({ claims }) => claims.map(({ node }) => node.id))).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('are nothing where an audience is unknown', async () => {
    expect(
      await readComparison(
        answerWith(() => null),
        VARIABLES,
      ),
    ).toBeNull();
  });
});
