import { buildSchema } from 'graphql';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSdl } from '../../server/schema/read-sdl.ts';
import { toCypher } from '../../server/graph/values.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import type { NodeRow, RelationshipRow } from '../../server/load/graph-rows.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { compileText } from '../unit/schema/compile-text.ts';

const graph = openTestGraph();
const { uri, username, password } = inject('neo4j');
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const schema = buildSchema(readSdl());
/** Where a list ends, or another begins, a read more or less. */
const AT_THE_END = 3;
const HUBS = { small: 60, large: 1_200 };

beforeAll(async () => {
  await clearGraph(graph);
  await applyConstraints(graph);
  await loadGraph(graph, makeHubs(), 'hubs');
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** Reads of the database, as it counts them itself. */
async function countHits(operation: string): Promise<number> {
  const { statement, bind } = compileText(schema, operation);
  const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, toCypher(bind({})) as object);
  return summary.profile === false ? NaN : sumHits(summary.profile);
}

function sumHits({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + sumHits(child), Number(dbHits));
}

describe('a first page costs the same however much follows it', () => {
  it.each([
    ['the evidence for a claim', 'claim', 'test/concern', 'evidencedBy(first: 20) { totalCount %edges }'],
    ['the recommendations that answer a claim', 'concern', 'test/concern', 'mitigatedBy(first: 20) { %edges }'],
    ['what an audience raised', 'audience', 'audience', 'raised(first: 20) { %edges }'],
    ['the quotes of an audience', 'audience', 'audience', 'quotes(first: 20) { totalCount %edges }'],
    ['the quotes heard in a strand', 'node', 'strand', '... on Strand { quotes(first: 20) { %edges } }'],
    ['the quotes from a region', 'node', 'region', '... on Region { quotes(first: 20) { totalCount %edges } }'],
    ['the claims about a theme', 'node', 'theme', '... on Theme { claims(first: 20) { totalCount %edges } }'],
  ])('%s', async (_title, field, kind, selection) => {
    const asked = selection.replace('%edges', 'pageInfo { hasNextPage endCursor } edges { node { __typename } }');
    const ask = (hub: string) => countHits(`{ ${field}(id: "${kind}/${hub}") { ${asked} } }`);

    const [small, large] = [await ask('small'), await ask('large')];

    expect(large).toBeLessThanOrEqual(small + AT_THE_END);
    expect(large).toBeLessThan(300);
  });

  it.each([
    ['the evidence for a claim', 'claim', 'test/concern', 'evidencedBy(last: 20) { totalCount %edges }'],
    ['what an audience raised', 'audience', 'audience', 'raised(last: 20) { %edges }'],
    ['the quotes heard in a strand', 'node', 'strand', '... on Strand { quotes(last: 20) { %edges } }'],
    ['the claims about a theme', 'node', 'theme', '... on Theme { claims(last: 20) { totalCount %edges } }'],
  ])('and a last page however much stands before it: %s', async (_title, field, kind, selection) => {
    const asked = selection.replace('%edges', 'pageInfo { hasPreviousPage startCursor } edges { node { __typename } }');
    const ask = (hub: string) => countHits(`{ ${field}(id: "${kind}/${hub}") { ${asked} } }`);

    const [small, large] = [await ask('small'), await ask('large')];

    expect(large).toBeLessThanOrEqual(small + AT_THE_END);
    expect(large).toBeLessThan(300);
  });

  it('and the last page of a whole list', async () => {
    const ask = (last: number) => countHits(`{ quotes(last: ${String(last)}) { edges { node { __typename } } } }`);

    const [few, more] = [await ask(20), await ask(40)];

    expect(more).toBeLessThanOrEqual(3 * few);
    expect(more).toBeLessThan(300);
  });

  it('and a page before a cursor', async () => {
    const cursor = Buffer.from(JSON.stringify(['evidencedBy', 40, 'm'])).toString('base64url');
    const ask = (hub: string) =>
      countHits(
        `{ claim(id: "test/concern/${hub}") { evidencedBy(last: 20, before: "${cursor}") { pageInfo { hasNextPage hasPreviousPage } edges { node { __typename } } } } }`,
      );

    const [small, large] = [await ask('small'), await ask('large')];

    expect(large).toBeLessThanOrEqual(small + AT_THE_END);
    expect(large).toBeLessThan(300);
  });

  it('a later page too', async () => {
    const ask = async (hub: string) => {
      const cursor = Buffer.from(JSON.stringify(['evidencedBy', 30, 'm'])).toString('base64url');
      return countHits(
        `{ claim(id: "test/concern/${hub}") { evidencedBy(first: 20, after: "${cursor}") { edges { node { __typename } } } } }`,
      );
    };

    const [small, large] = [await ask('small'), await ask('large')];

    expect(large).toBeLessThanOrEqual(small + AT_THE_END);
  });
});

/** What links that carry a judgement say; the others say nothing. */
const JUDGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EVIDENCES: { stance: 'SUPPORTS' },
  RAISED_BY: { polarity: 'RAISES' },
  MITIGATES: {},
};

/** Of everything that can be a hub, one with few and one with many. */
function makeHubs(): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const hold = (labels: readonly string[], id: string, order: number): void => {
    const isHeld = id.startsWith('test/');
    const named = labels.includes('Claim') ? { label: id } : isHeld ? { text: id } : { name: id };
    nodes.push({ labels, id, properties: { order, ...(isHeld ? { report: 'test' } : {}), ...named } });
  };
  const join = (type: string, from: string, to: string, order: number): void => {
    const said = JUDGED[type];
    const properties = said === undefined ? {} : { id: `${type}:${from}:${to}`, order, basis: 'STATED', ...said };
    relationships.push({ type, from, to, properties });
  };
  for (const [hub, size] of Object.entries(HUBS)) {
    hold(['Claim', 'Concern'], `test/concern/${hub}`, 0);
    for (const label of ['Audience', 'Strand', 'Region', 'Theme']) hold([label], `${label.toLowerCase()}/${hub}`, 0);
    for (let order = 0; order < size; order += 1) {
      const [quote, claim] = [`test/quote/${hub}-${String(order)}`, `test/recommendation/${hub}-${String(order)}`];
      hold(['Quote', 'Evidence'], quote, order);
      hold(['Claim', 'Recommendation'], claim, order);
      join('EVIDENCES', quote, `test/concern/${hub}`, order);
      join('SPOKEN_BY', quote, `audience/${hub}`, order);
      join('HEARD_IN', quote, `strand/${hub}`, order);
      join('FROM_REGION', quote, `region/${hub}`, order);
      join('MITIGATES', claim, `test/concern/${hub}`, order);
      join('RAISED_BY', claim, `audience/${hub}`, order);
      join('ABOUT', claim, `theme/${hub}`, order);
    }
  }
  return { nodes, relationships };
}
