import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { makeAsk } from './chapter.ts';
import { countStatements, loadSmallGraph } from './small-database.ts';

/** What is counted of the small graph, worked out by hand. */
const graph = openTestGraph();
const ask = makeAsk(createSchema(graph));

beforeAll(() => loadSmallGraph(graph));
afterAll(() => graph.close());

interface Matrix {
  readonly matrix: {
    readonly total: number;
    readonly note: string;
    readonly rows: readonly { id: string | null; total: number; narrower: readonly { id: string }[] }[];
    readonly cells: readonly { row: string | null; column: string | null; total: number }[];
  };
}

describe('a matrix', () => {
  const SOURCE = `query (
    $report: String! = "small", $rows: Axis!, $columns: Axis!, $measure: Measure! = CLAIMS, $withNarrower: Boolean! = false, $rowIds: [ID!]
  ) {
    matrix(report: $report, rows: $rows, columns: $columns, measure: $measure, withNarrower: $withNarrower, rowIds: $rowIds) {
      total note rows { id total narrower { id } } cells { row column total }
    }
  }`;
  const askMatrix = async (variables: Record<string, unknown>) => {
    const { matrix } = await ask<Matrix>(SOURCE, variables);
    return { ...matrix, cells: matrix.cells.map(({ row, column, total }) => [row, column, total]) };
  };

  it('is null of a report that is not there', async () => {
    const { matrix } = await ask<Matrix>(SOURCE, { report: 'none', rows: 'AUDIENCE', columns: 'KIND' });

    expect(matrix).toBeNull();
  });

  it('puts a claim where one attribution names both, and tells apart what has none', async () => {
    const { cells, total, note } = await askMatrix({ rows: 'AUDIENCE', columns: 'STRAND' });

    expect(cells).toEqual([
      ['audience/nurses', null, 1],
      ['audience/public', 'strand/online-events', 1],
      ['audience/public', 'strand/website', 1],
      ['audience/public', null, 1],
      ['audience/staff', null, 1],
    ]);
    expect(total).toBe(2);
    expect(note).toMatch(/^The totals of the rows come to 3, of 2 distinct claims: they are not to be added up/);
  });

  it('counts narrower ones in the broader where asked, and says which', async () => {
    const { cells, rows } = await askMatrix({
      rows: 'AUDIENCE',
      columns: 'STRAND',
      withNarrower: true,
      rowIds: ['audience/staff'],
    });

    expect(cells).toEqual([['audience/staff', null, 2]]);
    expect(rows).toEqual([{ id: 'audience/staff', total: 2, narrower: [{ id: 'audience/nurses' }] }]);
  });

  it('counts every claim by theme and kind, whoever raises it', async () => {
    const { cells, total } = await askMatrix({ rows: 'THEME', columns: 'KIND' });

    expect(cells).toEqual([
      ['theme/access', 'CONCERN', 1],
      ['theme/access', 'RECOMMENDATION', 1],
      ['theme/inclusion', 'CONCERN', 1],
      [null, 'BENEFIT', 1],
      [null, 'PROBLEM', 1],
      [null, 'CONCERN', 3],
      [null, 'RECOMMENDATION', 1],
    ]);
    expect(total).toBe(8);
  });

  it('counts quotes, with rows that were asked for and have none', async () => {
    const { cells, rows } = await askMatrix({
      rows: 'AUDIENCE',
      columns: 'REGION',
      measure: 'QUOTES',
      rowIds: ['audience/leaders', 'audience/public'],
    });

    expect(cells).toEqual([['audience/public', null, 1]]);
    expect(rows.map(({ id, total }) => [id, total])).toEqual([
      ['audience/leaders', 0],
      ['audience/public', 1],
    ]);
  });
});

describe('what occurs together', () => {
  it('leaves out one and what it belongs to, where it is counted with it', async () => {
    const pairs = 'pairs { edges { node { id } other { id } nodeTotal otherTotal claims { edges { node { id } } } } }';

    const source = `query ($report: String!, $withNarrower: Boolean! = false) {
      cooccurrence(report: $report, of: THEME, withNarrower: $withNarrower) { ${pairs} }
    }`;
    const apart = await ask(source, { report: 'small' });
    const together = await ask(source, { report: 'small', withNarrower: true });
    const none = await ask(source, { report: 'none' });

    expect(apart).toEqual({
      cooccurrence: {
        pairs: {
          edges: [
            {
              ...{ node: { id: 'theme/access' }, other: { id: 'theme/inclusion' }, nodeTotal: 2, otherTotal: 1 },
              claims: { edges: [{ node: { id: 'small/concern/exclusion' } }] },
            },
          ],
        },
      },
    });
    expect([together, none]).toEqual([{ cooccurrence: { pairs: { edges: [] } } }, { cooccurrence: null }]);
  });
});

describe('triangulation', () => {
  it('tells strands, audiences and evidence apart, and counts what is against a claim nowhere else', async () => {
    const statements = countStatements(graph);
    const { concern } = await ask<{
      concern: { alone: unknown; parts: unknown };
    }>(`{ concern(id: "small/concern/exclusion") {
      alone: triangulation {
        version strandTotal strands { strand { id } attributions { total } quotes { ids } statistics { total } } ofNoStrand { total }
        audiences { audience { id } attributions { total } } public { total } staff { total } others { total }
        quotes { total } statistics { total } passages { ids } qualifying { total } stated { total } inferred { total }
        negative { less { total } not { total } opposes { total } conflicts { total } }
      }
      parts: triangulation(withParts: true) { claims { id } quotes { total } stated { total } inferred { ids } }
    } }`);

    expect(concern.alone).toEqual({
      ...{ version: '1', strandTotal: 2, ofNoStrand: { total: 2 } },
      strands: [
        {
          ...{ strand: { id: 'strand/online-events' }, attributions: { total: 1 } },
          ...heard('small/quote/my-mother'),
        },
        { ...{ strand: { id: 'strand/website' }, attributions: { total: 1 } }, ...heard('small/quote/one-told') },
      ],
      audiences: [
        { audience: { id: 'audience/nurses' }, attributions: { total: 1 } },
        { audience: { id: 'audience/public' }, attributions: { total: 2 } },
      ],
      ...{ public: { total: 2 }, staff: { total: 1 }, others: { total: 0 } },
      ...{ quotes: { total: 2 }, statistics: { total: 0 }, passages: { ids: ['small/passage/3'] } },
      ...{ qualifying: { total: 1 }, stated: { total: 6 }, inferred: { total: 0 } },
      negative: { less: { total: 0 }, not: { total: 1 }, opposes: { total: 1 }, conflicts: { total: 0 } },
    });
    expect(concern.parts).toMatchObject({
      claims: ['exclusion', 'older-people', 'rural-people'].map((slug) => ({ id: `small/concern/${slug}` })),
      ...{ quotes: { total: 2 }, stated: { total: 6 } },
      inferred: { ids: ['small/evidences/quote.my-mother--concern.older-people'] },
    });
    expect(statements.sent()).toBe(1);
  });
});

const heard = (quote: string) => ({ quotes: { ids: [quote] }, statistics: { total: 0 } });

describe('voices', () => {
  it('are told by audience, strand and region, with those who have none', async () => {
    const { voices } = await ask<{ voices: { cells: { edges: Cell[] } } }>(`{ voices(report: "small") {
      cells { edges { node { id } strand { id } region { id } quotes { totalCount } attributions { total } negative { total } } }
      withoutQuotes { edges { node { id } } } withoutAttributions { edges { node { id } } } sideBySide { totalCount }
      crossReferences { edges { node { id } text section { id } } }
    } }`);

    const { cells, ...rest } = voices;
    expect(cells.edges.map(show)).toEqual([
      'leaders – –: 0 quotes, raises 0, not 1',
      'nurses online-events london: 1 quotes, raises 0, not 0',
      'nurses – –: 0 quotes, raises 1, not 0',
      'public online-events london: 0 quotes, raises 1, not 0',
      'public website london: 0 quotes, raises 1, not 0',
      'public website –: 1 quotes, raises 0, not 0',
      'public – –: 0 quotes, raises 1, not 0',
      'staff online-events london: 1 quotes, raises 0, not 0',
      'staff – –: 0 quotes, raises 1, not 1',
    ]);
    expect(rest).toEqual({
      withoutQuotes: { edges: [{ node: { id: 'audience/leaders' } }] },
      withoutAttributions: { edges: [{ node: { id: 'audience/leaders' } }] },
      sideBySide: { totalCount: 0 },
      crossReferences: {
        edges: [{ node: { id: 'small/passage/3' }, text: 'see below', section: { id: 'small/section/1-concerns' } }],
      },
    });
  });
});

interface Cell {
  readonly node: { readonly id: string };
  readonly strand: { readonly id: string } | null;
  readonly region: { readonly id: string } | null;
  readonly quotes: { readonly totalCount: number };
  readonly attributions: { readonly total: number };
  readonly negative: { readonly total: number };
}

function show({ node, strand, region, quotes, attributions, negative }: Cell): string {
  const place = [node.id, strand?.id, region?.id].map((id) => id?.replace(/^\w+\//, '') ?? '–').join(' ');
  return `${place}: ${String(quotes.totalCount)} quotes, raises ${String(attributions.total)}, not ${String(negative.total)}`;
}

describe('a tension', () => {
  it('says who raises each side, and what is behind it', async () => {
    const answer = await ask(`{
      tensions(report: "small") { parting raisedByBoth { id } finding { id } behindRight { attributions { id } against { ids } } }
      divisions(report: "small") { finding { id } }
    }`);

    expect(answer).toEqual({
      tensions: [
        {
          ...{ parting: 'UNATTRIBUTED', raisedByBoth: [], finding: null },
          behindRight: { attributions: [], against: { ids: ['small/raised-by/concern.lonely--staff@600'] } },
        },
      ],
      divisions: [],
    });
  });
});
