import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../../server/domain/certificate.ts';
import type { CodedReport } from '../../server/domain/coding.ts';
import type { Basis } from '../../server/domain/enums.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { PATH, type PathAnswer } from './ask-path.ts';
import { type Traced, makeCertify } from './ask-trace.ts';
import { loadChapter, makeAsk } from './chapter.ts';
import { type Edge, indexEdges, listEdges, otherEnd } from './recompute/edges.ts';
import { makeWeighing } from './recompute/paths.ts';
import { type Thread, makeTracer } from './recompute/threads.ts';
import { countStatements } from './small-database.ts';

/** On the real chapter, each answer against a second computation straight from the coding. */
const graph = openTestGraph();
const ask = makeAsk(createSchema(graph));
let coded: CodedReport;
let edges: readonly Edge[];

beforeAll(async () => {
  coded = await loadChapter(graph);
  edges = listEdges(coded);
});
afterAll(() => graph.close());

/** Some of a list, spread over all of it. */
function sample(ids: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, index) => index % step === 0).slice(0, count);
}
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const certify = makeCertify(ask);
const readPaths = ({ certificate }: Traced): readonly Thread[] => (JSON.parse(certificate.text) as Certificate).paths;
const sorted = (threads: readonly Thread[]): string[] =>
  threads.map((thread) => JSON.stringify(inOrder(thread))).sort();
const inOrder = ({ nodes, edges: keys, isBroken }: Thread) => ({ nodes, keys, isBroken });

describe('a trace', () => {
  const asked: readonly (readonly [readonly Basis[] | null, number])[] = [
    [null, 3],
    [['STATED'], 2],
  ];

  it.each(asked)(
    'is the walk that its definition tells, from every kind of node, with the bases %j',
    async (basis, count) => {
      const trace = makeTracer(edges, basis);
      const { claims, quotes, statistics, figures, vocabularies, parsed } = coded;
      const recommendations = claims.filter(({ kind }) => kind === 'recommendation');
      const stating = parsed.passages.filter(({ kind }) => kind === 'PARAGRAPH' || kind === 'QUOTE');
      const { audiences, themes, strands, regions } = vocabularies;
      const kinds = [
        recommendations,
        claims,
        quotes,
        statistics,
        figures,
        stating,
        audiences,
        themes,
        strands,
        regions,
      ];
      const starts = kinds.flatMap((list) => sample(idsOf(list), count));

      for (const from of starts) {
        const expected = trace(from, 'BOTH');
        const served = await certify(from, { basis });
        expect(served.isExact, from).toBe(true);
        expect(served.total, from).toBe(expected.length);
        if (served.total <= 1000) expect(sorted(readPaths(served)), from).toEqual(sorted(expected));
      }
    },
  );

  it('gives up and down apart, and both as their sum, page by page in one order', async () => {
    const [from = ''] = coded.mitigates.map(({ claim }) => claim);
    const [up, down, both] = await Promise.all(['UP', 'DOWN', 'BOTH'].map((direction) => certify(from, { direction })));
    const pages = await Promise.all(
      [0, 3].map(async (skip) => {
        const source = `query ($from: ID!, $skip: Int!) { trace(from: $from, first: 3, skip: $skip) { more paths { length nodes { id } edges { key } isBroken } } }`;
        return ask<{ trace: { more: number; paths: Paged[] } }>(source, { from, skip });
      }),
    );

    expect(both?.total).toBe((up?.total ?? 0) + (down?.total ?? 0));
    expect(pages.map(({ trace }) => trace.more)).toEqual([3, 6].map((end) => Math.max(0, (both?.total ?? 0) - end)));
    expect(pages.flatMap(({ trace }) => trace.paths).map(readPaged)).toEqual(
      both && readPaths(both).slice(0, 6).map(inOrder),
    );
  });

  interface Paged {
    readonly length: number;
    readonly isBroken: boolean;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly key: string }[];
  }
  function readPaged({ nodes, edges: along, length, isBroken }: Paged) {
    expect(along).toHaveLength(length);
    return { nodes: idsOf(nodes), keys: along.map(({ key }) => key), isBroken };
  }

  it('between two nodes is the same from either end', async () => {
    const quotes = new Set(idsOf(coded.quotes));
    const answered = new Set<string>(coded.mitigates.map(({ claim }) => claim));
    const ends = coded.evidences.filter(({ evidence, claim }) => quotes.has(evidence) && answered.has(claim));
    const [bearing] = ends;
    const answer = coded.mitigates.find(({ claim }) => claim === bearing?.claim)?.recommendation ?? '';

    const down = await certify(answer, { to: bearing?.evidence, direction: 'DOWN' });
    const up = await certify(bearing?.evidence ?? '', { to: answer, direction: 'UP' });

    const turned = readPaths(up).map((one) => ({
      ...one,
      nodes: one.nodes.toReversed(),
      edges: one.edges.toReversed(),
    }));
    expect(down.total).toBeGreaterThan(0);
    expect(sorted(readPaths(down))).toEqual(sorted(turned));
  });

  it('is one statement, and null of what is not there', async () => {
    const statements = countStatements(graph);

    const answer = await certify('nothing/here');

    expect(answer).toBeNull();
    expect(statements.sent()).toBe(1);
  });
});

describe('a path', () => {
  it('is as light as any can be, of edges that are there, with the next ones in order of weight', async () => {
    const { lightest, weigh } = makeWeighing(edges);
    const keys = new Set(edges.map(({ key }) => key));
    const { quotes, claims, statistics, vocabularies } = coded;
    const ends = [quotes, claims, vocabularies.audiences, statistics].flatMap((list) => sample(idsOf(list), 4));
    const pairs = ends.map((from, index) => [from, ends[(index * 5 + 3) % ends.length] ?? ''] as const);

    for (const [from, to] of pairs.filter(([one, other]) => one !== other)) {
      const { path: found } = await ask<{ path: PathAnswer }>(PATH, { from, to, maxLength: 6 });
      const least = lightest(from, to, 6);
      const all = found.path === null ? [] : [found.path, ...found.alternatives];

      expect(found.path === null, `${from} to ${to}`).toBe(least === null);
      if (found.isExact && least !== null) expect(found.path?.weight).toBeCloseTo(least, 5);
      for (const { nodes, edges: along, weight, length } of all) {
        const ids = idsOf(nodes);
        expect(new Set(ids).size).toBe(length + 1);
        expect([ids[0], ids.at(-1)]).toEqual([from, to]);
        expect(weight).toBeCloseTo(weigh(ids), 5);
        along.forEach(({ key, ...edge }, place) => {
          expect(keys.has(key)).toBe(true);
          expect([edge.from.id, edge.to.id].sort()).toEqual([ids[place], ids[place + 1]].sort());
        });
      }
      expect(all.map(({ weight }) => weight)).toEqual(all.map(({ weight }) => weight).toSorted((a, b) => a - b));
      expect(new Set(all.map(({ nodes }) => idsOf(nodes).join())).size).toBe(all.length);
    }
  });

  it('is exact where it says so, mostly it does, and each is one statement', async () => {
    const statements = countStatements(graph);
    const [quote = '', audience = ''] = [coded.quotes[1]?.id, coded.vocabularies.audiences[0]?.id];

    const { path: near } = await ask<{ path: PathAnswer }>(PATH, { from: quote, to: audience, maxLength: 6 });

    expect(near.isExact).toBe(true);
    expect(statements.sent()).toBe(1);
  });

  it('says clearly where there is none', async () => {
    const [quote = ''] = idsOf(coded.quotes);
    const to = (end: string, maxLength = 6) => ask<{ path: PathAnswer }>(PATH, { from: quote, to: end, maxLength });

    const answers = await Promise.all([to('nothing'), to(quote), to(coded.parsed.id, 2)]);

    expect(answers.map(({ path: found }) => [found.path, found.statement])).toEqual([
      [null, 'Nothing has the id nothing.'],
      [null, 'Both are the same.'],
      [null, 'No path of at most 2 edges joins them.'],
    ]);
  });
});

describe('a neighbourhood', () => {
  const SOURCE = `query ($ids: [ID!]!, $depth: Int!, $limit: Int!) {
    neighbourhood(ids: $ids, depth: $depth, limit: $limit, polarity: [RAISES, LESS, NOT]) {
      missing isWhole nodes { distance node { id } } edges { key }
      leftOutNodes { kind total ids } leftOutEdges { type total keys }
    }
  }`;
  interface Served {
    readonly missing: readonly string[];
    readonly isWhole: boolean;
    readonly nodes: readonly { readonly distance: number; readonly node: { readonly id: string } }[];
    readonly edges: readonly { readonly key: string }[];
    readonly leftOutNodes: readonly {
      readonly kind: string;
      readonly total: number;
      readonly ids: readonly string[];
    }[];
    readonly leftOutEdges: readonly {
      readonly type: string;
      readonly total: number;
      readonly keys: readonly string[];
    }[];
  }
  const around = async (ids: readonly string[], depth: number, limit: number): Promise<Served> =>
    (await ask<{ neighbourhood: Served }>(SOURCE, { ids, depth, limit })).neighbourhood;

  it('adds up: what is kept and what is left out are all that can be reached through what is kept', async () => {
    const index = indexEdges(edges);
    const step = (ids: readonly string[]) =>
      ids.flatMap((id) => (index.get(id) ?? []).map((edge) => otherEnd(edge, id)));
    const { claims, quotes, vocabularies } = coded;
    const starts = [claims, quotes, vocabularies.audiences].flatMap((list) => sample(idsOf(list), 3));

    for (const [start, depth, limit] of starts.flatMap(
      (id) =>
        [
          [id, 1, 100],
          [id, 2, 30],
          [id, 3, 5],
        ] as const,
    )) {
      const served = await around([start, 'nothing'], depth, limit);
      const kept = served.nodes.map(({ node }) => node.id);
      const walkable = served.nodes.filter(({ distance }) => distance < depth).map(({ node }) => node.id);
      const reachable = new Set(step(walkable).filter((id) => id !== start));
      const left = served.leftOutNodes.flatMap(({ ids, total }) => {
        expect(ids).toHaveLength(total);
        return ids;
      });

      expect(served.missing).toEqual(['nothing']);
      expect(kept.length).toBeLessThanOrEqual(limit + 1);
      expect([...kept.slice(1), ...left].sort(), `${start} ${String(depth)}`).toEqual([...reachable].sort());
      expect(left.length === 0 || kept.length === limit + 1).toBe(true);
      expect(served.nodes.map(({ distance }) => distance)).toEqual(
        served.nodes.map(({ distance }) => distance).toSorted(),
      );
      const within = edges.filter(({ from, to }) => kept.includes(from) && kept.includes(to));
      expect(served.edges.map(({ key }) => key).sort()).toEqual(within.map(({ key }) => key).sort());
      const cut = edges.filter(({ from, to }) =>
        [
          [from, to],
          [to, from],
        ].some(([one = '', other = '']) => walkable.includes(one) && left.includes(other)),
      );
      expect(served.leftOutEdges.flatMap(({ keys }) => keys).sort()).toEqual(cut.map(({ key }) => key).sort());
      expect(served.isWhole).toBe(left.length === 0);
    }
  });

  it('is one statement, and keeps the same when asked again', async () => {
    const [start = ''] = idsOf(coded.claims);
    const statements = countStatements(graph);

    const [first, again] = [await around([start], 2, 10), await around([start], 2, 10)];

    expect(first).toEqual(again);
    expect(statements.sent()).toBe(2);
  });
});
