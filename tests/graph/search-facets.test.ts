import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { GraphRows, RelationshipRow } from '../../server/load/graph-rows.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { countStatements } from './small-database.ts';
import { smallGraph } from './small-graph.ts';
import { useSmallGraph } from './use-small-graph.ts';

const { graph, schema } = useSmallGraph();

describe('a search', () => {
  it('counts its hits by kind, theme, audience and strand, with their ids, by one statement', async () => {
    const source = `{ search(query: "left OR phone OR choice", first: 0) { totalCount edges { cursor } facets {
      kinds { kind count ids }
      themes { theme { name } count ids }
      audiences { audience { name } count }
      strands { strand { name } count ids }
    } } }`;
    const statements = countStatements(graph);

    const { data } = await graphql({ schema, source });

    expect(JSON.parse(JSON.stringify(data?.['search']))).toEqual(FACETS);
    expect(statements.sent()).toBe(1);
  });

  it('of very many has the best 1,000, says so, and counts these', async () => {
    await loadGraph(graph, withManyQuotes(1_200), 'many');
    const source = `{ search(query: "mother", first: 1) { totalCount isExact pageInfo { hasNextPage } facets {
      kinds { kind count ids } themes { theme { name } count } audiences { audience { name } count } strands { count }
    } } }`;

    const { data, errors } = await graphql({ schema, source });

    expect(errors).toBeUndefined();
    const { facets, ...found } = JSON.parse(JSON.stringify(data?.['search'])) as { facets: typeof FACETS.facets };
    expect(found).toEqual({ totalCount: 1_000, isExact: false, pageInfo: { hasNextPage: true } });
    const [quotes] = facets.kinds;
    expect(quotes).toMatchObject({ kind: 'QUOTE', count: 1_000 });
    expect(quotes?.ids).toEqual([...new Set(quotes?.ids)].sort());
    expect(quotes?.ids).toHaveLength(1_000);
    expect(facets.themes.map(({ count }) => count)).toEqual([1_000, 1_000]);
    expect(facets.audiences.map(({ count }) => count)).toEqual([1_000, 1_000]);
    expect(facets.strands).toEqual([{ count: 1_000 }]);
  });
});

/** The small graph with so many more quotes, each linked as the one that they are copies of. */
function withManyQuotes(count: number): GraphRows {
  const copies = Array.from({ length: count }, (_, place) => `-${String(place)}`);
  const links = smallGraph.relationships.filter(({ from }) => from === mother);
  const linksOf = (copy: string): RelationshipRow[] =>
    links.map(({ properties, ...link }) => {
      const named = 'id' in properties ? { ...properties, id: `${String(properties.id)}${copy}` } : properties;
      return { ...link, from: `${link.from}${copy}`, properties: named };
    });
  const quotes = smallGraph.nodes.filter(({ id }) => id === mother);
  return {
    nodes: [
      ...smallGraph.nodes,
      ...copies.flatMap((copy) => quotes.map((quote) => ({ ...quote, id: `${quote.id}${copy}` }))),
    ],
    relationships: [...smallGraph.relationships, ...copies.flatMap(linksOf)],
  };
}

const excluded = ['exclusion', 'older-people', 'rural-people'].map((slug) => `small/concern/${slug}`);
const [choice, mother, row] = ['recommendation/keep-choice', 'quote/my-mother', 'statistic/figure-1-row-1'].map(
  (reference) => `small/${reference}`,
);
const FACETS = {
  totalCount: 7,
  edges: [],
  facets: {
    kinds: [
      { kind: 'CONCERN', count: 3, ids: excluded },
      { kind: 'QUOTE', count: 1, ids: [mother] },
      { kind: 'RECOMMENDATION', count: 1, ids: [choice] },
      { kind: 'STATISTIC', count: 1, ids: [row] },
      { kind: 'THEME', count: 1, ids: ['theme/inclusion'] },
    ],
    themes: [
      { theme: { name: 'Access' }, count: 4, ids: [excluded[0], mother, choice, row] },
      { theme: { name: 'Inclusion' }, count: 2, ids: [excluded[0], mother] },
    ],
    audiences: [
      { audience: { name: 'Nurses' }, count: 2 },
      { audience: { name: 'Public' }, count: 2 },
      { audience: { name: 'Staff' }, count: 2 },
    ],
    strands: [
      { strand: { name: 'Online events' }, count: 2, ids: [excluded[0], mother] },
      { strand: { name: 'Website' }, count: 2, ids: [excluded[0], row] },
    ],
  },
};
