import { readFileSync, readdirSync } from 'node:fs';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Row } from '../../server/graph/graph.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { countStatements, keepRows, loadSmallGraph } from './small-database.ts';

let graph: Graph;
let schema: GraphQLSchema;
let edition: string;

beforeAll(async () => {
  graph = openTestGraph();
  edition = await loadSmallGraph(graph);
  schema = createSchema(graph);
});
afterAll(() => graph.close());

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema, source, variableValues });
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: errors?.map(({ message }) => message) };
}

describe('an operation is answered by one statement', () => {
  const files = readdirSync('tests/operations');
  const variables = { id: 'small/recommendation/keep-choice', report: 'small', after: null };

  it.each(files)('%s runs as it stands', async (file) => {
    const operation = readFileSync(`tests/operations/${file}`, 'utf8');
    const statements = countStatements(graph);

    const { errors } = await ask(operation, variables);

    expect(errors).toBeUndefined();
    expect(statements.sent()).toBe(1);
  });

  it('gives the same answer to a recommendation’s thread as reading the small graph by eye', async () => {
    const operation = readFileSync('tests/operations/thread.graphql', 'utf8');

    const { data } = await ask(operation, variables);

    expect(data).toEqual({
      recommendation: {
        label: 'Keep a choice of ways in',
        raisedBy: { edges: [{ node: { name: 'Staff' } }] },
        mitigates: {
          edges: [
            { basis: 'STATED', node: { label: 'Some are left out', ...exclusion } },
            {
              basis: 'INFERRED',
              node: {
                label: 'Care becomes lonely',
                raisedBy: { edges: [] },
                evidencedBy: { totalCount: 0, edges: [] },
              },
            },
          ],
        },
        evidencedBy: { edges: [{ node: { __typename: 'Statistic' } }] },
      },
    });
  });

  it('has the database send nothing that was not asked', async () => {
    const kept = keepRows(graph);
    const source = `{
      concern(id: "small/concern/exclusion") {
        label
        raisedBy(first: 2) { totalCount edges { polarity node { name } anchor { exact passage { line } } } }
        parts { label parent { id } }
      }
    }`;

    const { data } = await graphql({ schema: createSchema(kept.graph), source });

    expect(withoutEdition(kept.rows)).toEqual([{ concern: valuesOf(data?.['concern']) }]);
  });

  it('has it send one item more than a page has only where it is asked whether there is a next page', async () => {
    const kept = keepRows(graph);
    const ask = (info: string) => `{ concern(id: "small/concern/exclusion") {
      evidencedBy(first: 2) { ${info} edges { node { __typename } } }
    } }`;

    for (const info of ['', 'pageInfo { hasNextPage }']) {
      await graphql({ schema: createSchema(kept.graph), source: ask(info) });
    }

    const [plain, asked] = withoutEdition(kept.rows).map((row) => (row['concern'] as unknown[])[0]);
    const node = expect.anything() as unknown;
    expect(plain).toEqual([[[node], [node]]]);
    expect(asked).toEqual({ edges: [[node], [node], [node]], limit: 2 });
  });

  it('sends no type where the schema says it, and nothing of kinds that were not asked about', async () => {
    const kept = keepRows(graph);
    const source = `{
      concern(id: "small/concern/exclusion") { evidencedBy { edges { node { ... on Quote { text } } } } parts { label } }
    }`;

    await graphql({ schema: createSchema(kept.graph), source });

    expect(withoutEdition(kept.rows)).toEqual([
      {
        concern: [
          [
            [
              [['Passage']],
              [['Quote', 'My mother has no phone.']],
              [['Quote', 'One participant recounted a fall.']],
              [['Statistic']],
            ],
          ],
          [['Rural people are left out'], ['Older people are left out']],
        ],
      },
    ]);
  });

  it('does not have it send what is skipped or not included, and does once it is', async () => {
    const kept = keepRows(graph);
    const keeping = createSchema(kept.graph);
    const source = `query ($words: Boolean!) {
      concern(id: "small/concern/lonely") { id label @include(if: $words) ... @skip(if: $words) { order } }
    }`;

    for (const words of [false, true]) await graphql({ schema: keeping, source, variableValues: { words } });

    expect(withoutEdition(kept.rows)).toEqual([
      { concern: ['small/concern/lonely', 620] },
      { concern: ['small/concern/lonely', 'Care becomes lonely'] },
    ]);
  });

  it('reads one edition only, and says which', async () => {
    const { data } = await ask('{ dataVersion audience(id: "audience/staff") { name } themes { name } }');

    expect(data).toEqual({
      dataVersion: edition,
      audience: { name: 'Staff' },
      themes: [{ name: 'Access' }, { name: 'Inclusion' }],
    });
  });

  it('answers introspection without the database', async () => {
    const statements = countStatements(graph);

    const { data } = await ask('{ __typename __schema { queryType { name } } __type(name: "Claim") { kind } }');

    expect(data).toEqual({
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      __type: { kind: 'INTERFACE' },
    });
    expect(statements.sent()).toBe(0);
  });
});

/** What the database sends: of each map of the answer its values, in their order, and no key. */
function valuesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valuesOf);
  return typeof value === 'object' && value !== null ? Object.values(value).map(valuesOf) : value;
}

/** The column that says which edition was read is there whatever is asked. */
function withoutEdition(rows: readonly Row[]): Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'readFrom')));
}

const exclusion = {
  raisedBy: { edges: [{ node: { name: 'Public' } }, { node: { name: 'Nurses' } }, { node: { name: 'Public' } }] },
  evidencedBy: {
    totalCount: 4,
    edges: [
      { node: { __typename: 'Passage' } },
      {
        node: {
          ...{ __typename: 'Quote', text: 'My mother has no phone.', attribution: '(Staff, online event, London)' },
          passage: { start: 400, end: 419 },
        },
      },
      {
        node: {
          ...{ __typename: 'Quote', text: 'One participant recounted a fall.', attribution: '(Public, website)' },
          passage: { start: 600, end: 619 },
        },
      },
      { node: { __typename: 'Statistic', label: 'Would use it', value: 3, unit: 'COUNT_IN' } },
    ],
  },
};
