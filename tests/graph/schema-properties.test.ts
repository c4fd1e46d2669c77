import fc from 'fast-check';
import { type GraphQLSchema, graphql, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { RANDOM_VARIABLES, makeOperation } from './random-operation.ts';
import { createReferenceSchema } from './reference-schema.ts';
import { countStatements, loadSmallGraph, readLoaded } from './small-database.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
const graph = openTestGraph();
let schema: GraphQLSchema;
let reference: GraphQLSchema;

beforeAll(async () => {
  await loadSmallGraph(graph);
  schema = createSchema(graph);
  reference = createReferenceSchema(await readLoaded(graph));
});
afterAll(() => graph.close());

/** Finding the smallest operation that fails takes its time. */
const TIMEOUT_MS = 300_000;

describe('whatever is selected', () => {
  it('is one statement, and the answer is that of the slow and simple way', { timeout: TIMEOUT_MS }, async () => {
    const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 300, size: 'max' });

    await fc.assert(
      fc.asyncProperty(numbers, async (drawn) => {
        const source = makeOperation(schema, drawn);
        fc.pre(validate(schema, parse(source)).length === 0);
        const statements = countStatements(graph);
        const asked = { source, variableValues: RANDOM_VARIABLES };

        const answer = await graphql({ schema, ...asked });
        const expected = await graphql({ schema: reference, ...asked });

        expect(expected.errors).toBeUndefined();
        expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(expected)));
        expect(statements.sent()).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });
});
