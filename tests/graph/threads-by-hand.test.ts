import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGraph } from '../../server/load/load-graph.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { PATH, type PathAnswer } from './ask-path.ts';
import { makeAsk } from './chapter.ts';
import { loadSmallGraph } from './small-database.ts';
import { smallGraph } from './small-graph.ts';

/** On the small graph, against answers written by hand. */
const graph = openTestGraph();
const ask = makeAsk(createSchema(graph));

beforeAll(async () => {
  await loadSmallGraph(graph);
});
afterAll(() => graph.close());

interface Path {
  readonly isBroken: boolean;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly type: string }[];
}
/** `quote/my-mother -EVIDENCES- concern/exclusion` */
const print = ({ nodes, edges, isBroken }: Path): string =>
  nodes
    .map(({ id }, place) => [id.replace('small/', ''), ...(edges[place] ? [`-${edges[place].type}-`] : [])].join(' '))
    .join(' ') + (isBroken ? ' …' : '');

async function trace(args: string): Promise<string[]> {
  const { trace: answer } = await ask<{ trace: { total: number; paths: Path[] } }>(
    `{ trace(${args}) { total paths { isBroken nodes { id } edges { type } } } }`,
  );
  expect(answer.total).toBe(answer.paths.length);
  return answer.paths.map(print);
}

describe('a trace', () => {
  it('of a quote leads to what it supports and what would change it, and to who said it and where', async () => {
    const up = await trace('from: "small/quote/my-mother", direction: UP');
    const down = await trace('from: "small/quote/my-mother", direction: DOWN');

    expect(up).toEqual([
      'quote/my-mother -EVIDENCES- concern/older-people -PART_OF- concern/exclusion -MITIGATES- recommendation/keep-choice',
      'quote/my-mother -EVIDENCES- concern/exclusion -MITIGATES- recommendation/keep-choice',
    ]);
    expect(down).toEqual([
      'quote/my-mother -SPOKEN_BY- audience/staff',
      'quote/my-mother -QUOTED_IN- passage/4',
      'quote/my-mother -SPOKEN_BY- audience/nurses',
    ]);
  });

  it('of a recommendation leads to what it answers, who raised that, and in which words; not to who did not, nor to what opposes it', async () => {
    const paths = await trace('from: "small/recommendation/keep-choice", basis: [STATED]');

    expect(paths).toEqual([
      'recommendation/keep-choice -MITIGATES- concern/exclusion -EVIDENCES- passage/3',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -RAISED_BY- audience/public',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -EVIDENCES- quote/my-mother -SPOKEN_BY- audience/staff',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -EVIDENCES- quote/my-mother -QUOTED_IN- passage/4',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -EVIDENCES- quote/my-mother -SPOKEN_BY- audience/nurses',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -RAISED_BY- audience/nurses',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -RAISED_BY- audience/public',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -EVIDENCES- quote/one-told -SPOKEN_BY- audience/public',
      'recommendation/keep-choice -MITIGATES- concern/exclusion -EVIDENCES- quote/one-told -QUOTED_IN- passage/6',
      'recommendation/keep-choice -EVIDENCES- statistic/figure-1-row-1 -QUOTED_IN- passage/8',
    ]);
  });

  it('breaks off, and says so, where nobody is named and nothing answers', async () => {
    const down = await trace('from: "small/recommendation/mend-basics"');
    const up = await trace('from: "small/passage/6", direction: UP, basis: [STATED]');

    expect(down).toEqual(['recommendation/mend-basics -MITIGATES- finding/basics-fail …']);
    expect(up).toContain('passage/6 -STATED_IN- concern/lonely …');
  });

  it('sets apart what is said against, at the node itself', async () => {
    const { trace: answer } = await ask<{ trace: unknown }>(
      `{ trace(from: "small/concern/exclusion", first: 0) { apart { type polarity stance from { id } to { id } } } }`,
    );

    expect(answer).toEqual({
      apart: [
        {
          type: 'RAISED_BY',
          polarity: 'NOT',
          stance: null,
          from: at('small/concern/exclusion'),
          to: at('audience/leaders'),
        },
        {
          type: 'EVIDENCES',
          polarity: null,
          stance: 'OPPOSES',
          from: at('small/statistic/three-in-five'),
          to: at('small/concern/exclusion'),
        },
      ],
    });
  });

  it('ends at a node that is named, a passage that states the claim included', async () => {
    const concern = await trace('from: "small/quote/my-mother", to: "small/concern/exclusion"');
    const passage = await trace('from: "small/recommendation/mend-basics", to: "small/passage/3"');

    expect(concern).toEqual([
      'quote/my-mother -EVIDENCES- concern/exclusion',
      'quote/my-mother -EVIDENCES- concern/older-people -PART_OF- concern/exclusion',
    ]);
    expect(passage).toEqual([
      'recommendation/mend-basics -MITIGATES- finding/basics-fail -STATED_IN- passage/3',
      'recommendation/mend-basics -STATED_IN- passage/3',
    ]);
  });

  it('gives an edge with its words, wherever it has some', async () => {
    const { trace: answer } = await ask<{ trace: { paths: { edges: unknown[] }[] } }>(
      `{ trace(from: "small/quote/one-told", to: "small/passage/6") { paths { edges { id key anchor { exact start end passage { line } } } } } }`,
    );

    expect(answer.paths).toEqual([
      {
        edges: [
          {
            ...{ id: null, key: 'small/quote/one-told QUOTED_IN small/passage/6' },
            anchor: { exact: 'One participant recounted a fall.', start: 650, end: 683, passage: { line: 6 } },
          },
        ],
      },
    ]);
  });
});

const at = (id: string) => ({ id });

describe('a path', () => {
  it('goes round the passage that states everything', async () => {
    const { path } = await ask<{
      path: { path: Path & { weight: number }; alternatives: unknown[]; isExact: boolean };
    }>(
      `{ path(from: "small/recommendation/mend-basics", to: "small/quote/one-told", alternatives: 0) {
        isExact alternatives { weight } path { weight isBroken: length nodes { id } edges { type } } } }`,
    );

    expect(print({ ...path.path, isBroken: false })).toBe(
      'recommendation/mend-basics -MITIGATES- finding/basics-fail -LEADS_TO- concern/exclusion -EVIDENCES- quote/one-told',
    );
    expect(path).toMatchObject({ isExact: true, alternatives: [] });
  });
});

describe('paths', () => {
  it('never come by a node twice, however light that would be', async () => {
    const ends = { from: 'region/london', to: 'audience/staff', maxLength: 6 };

    const { path } = await ask<{ path: PathAnswer }>(PATH, ends);

    const found = [path.path, ...path.alternatives].map((one) => one?.nodes.map(({ id }) => id) ?? []);
    expect(found.slice(0, 2)).toEqual([
      ['region/london', 'small/quote/my-mother', 'audience/staff'],
      ['region/london', 'small/quote/my-mother', 'audience/nurses', 'audience/staff'],
    ]);
    expect(found.map((ids) => new Set(ids).size)).toEqual(found.map((ids) => ids.length));
  });
});

describe('a neighbourhood', () => {
  it('keeps the nearest, then the first of the report, and says what it left out', async () => {
    const { neighbourhood } = await ask<{ neighbourhood: unknown }>(
      `{ neighbourhood(ids: ["small/quote/my-mother"], depth: 2, kinds: [CONCERN, AUDIENCE], limit: 3) {
        isWhole missing nodes { distance node { id } } edges { type polarity } leftOutNodes { kind total ids } leftOutEdges { type total }
      } }`,
    );

    expect(neighbourhood).toEqual({
      isWhole: false,
      missing: [],
      nodes: [
        { distance: 0, node: at('small/quote/my-mother') },
        { distance: 1, node: at('audience/nurses') },
        { distance: 1, node: at('audience/staff') },
        { distance: 1, node: at('small/concern/exclusion') },
      ],
      edges: [
        { type: 'BROADER', polarity: null },
        { type: 'SPOKEN_BY', polarity: null },
        { type: 'SPOKEN_BY', polarity: null },
        { type: 'EVIDENCES', polarity: null },
        { type: 'RAISED_BY', polarity: 'RAISES' },
      ],
      leftOutNodes: [
        { kind: 'AUDIENCE', total: 2, ids: ['audience/leaders', 'audience/public'] },
        { kind: 'CONCERN', total: 2, ids: ['small/concern/older-people', 'small/concern/rural-people'] },
      ],
      leftOutEdges: [
        { type: 'BROADER', total: 1 },
        { type: 'EVIDENCES', total: 1 },
        { type: 'PART_OF', total: 2 },
        { type: 'RAISED_BY', total: 2 },
      ],
    });
  });
});

describe('the nodes of a neighbourhood', () => {
  it('stand in report order, whatever their kinds and ids', async () => {
    const { neighbourhood } = await ask<{ neighbourhood: { nodes: { node: { id: string } }[] } }>(
      '{ neighbourhood(ids: ["small/passage/3"], edges: [STATED_IN], limit: 4) { nodes { node { id } } } }',
    );

    expect(neighbourhood.nodes.map(({ node }) => node.id)).toEqual([
      'small/passage/3',
      'small/finding/basics-fail',
      'small/finding/saves-time',
      'small/recommendation/keep-choice',
      'small/recommendation/mend-basics',
    ]);
  });
});

describe('arguments that cannot be had', () => {
  it.each([
    ['trace(from: "x", maxLength: 11) { total }', "'trace' takes a 'maxLength' of 1 to 10, not 11."],
    ['trace(from: "x", first: 101) { total }', "'trace' takes a 'first' of 0 to 100, not 101."],
    ['trace(from: "x", skip: -1) { total }', "'trace' takes a 'skip' of 0 to 1000000, not -1."],
    ['path(from: "x", to: "y", maxLength: 7) { statement }', "'path' takes a 'maxLength' of 1 to 6, not 7."],
    ['path(from: "x", to: "y", alternatives: 5) { statement }', "'path' takes a 'alternatives' of 0 to 4, not 5."],
    ['neighbourhood(ids: ["x"], depth: 4) { isWhole }', "'neighbourhood' takes a 'depth' of 1 to 3, not 4."],
    ['neighbourhood(ids: ["x"], limit: 101) { isWhole }', "'neighbourhood' takes a 'limit' of 0 to 100, not 101."],
    ['neighbourhood(ids: []) { isWhole }', "'neighbourhood' begins at 1 to 20 ids, not at 0."],
  ])('%s', async (field, problem) => {
    await expect(ask(`{ ${field} }`)).rejects.toThrow(problem);
  });
});

describe('an audience that raised a part, but by the text not its headline', () => {
  it('is joined to the part, and by no thread to the headline or to what answers it', async () => {
    const denied = smallGraph.relationships.find(({ properties }) => properties['polarity'] === 'NOT');
    if (denied === undefined) throw new Error('Somebody did not raise something.');
    const properties = { ...denied.properties, id: 'small/raised-by/part', polarity: 'RAISES' };
    const raised = { ...denied, from: 'small/concern/older-people', properties };
    await loadGraph(graph, { ...smallGraph, relationships: [...smallGraph.relationships, raised] }, 'more');

    const ways = await Promise.all(
      [
        'from: "small/concern/older-people", to: "audience/leaders"',
        'from: "small/concern/exclusion", to: "audience/leaders"',
        'from: "small/recommendation/keep-choice", to: "audience/leaders"',
        'from: "audience/leaders"',
      ].map(trace),
    );

    expect(ways).toEqual([['concern/older-people -RAISED_BY- audience/leaders'], [], [], []]);
  });
});
