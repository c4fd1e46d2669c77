import fc from 'fast-check';
import { Kind, graphql, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type OperationContext, answerByPlan } from '../../server/schema/create-schema.ts';
import { RANDOM_VARIABLES, makeOperation } from './random-operation.ts';
import { countStatements, loadSmallGraph } from './small-database.ts';
import { useSmallGraph } from './use-small-graph.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
const { graph, schema } = useSmallGraph();

function answer(source: string, variables: Record<string, unknown> = {}, context: OperationContext = {}) {
  const document = parse(source);
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  return answerByPlan(schema, { document, operation, variables, context });
}

describe('an answer that is read by its plan', () => {
  it('is to the byte what execution gives, whatever is selected', { timeout: 300_000 }, async () => {
    const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 300, size: 'max' });

    await fc.assert(
      fc.asyncProperty(numbers, async (drawn) => {
        const source = makeOperation(schema, drawn);
        fc.pre(validate(schema, parse(source)).length === 0);

        const read = await answer(source, RANDOM_VARIABLES);
        const executed = await graphql({ schema, source, variableValues: RANDOM_VARIABLES });

        expect(JSON.stringify(read)).toBe(JSON.stringify(executed.errors ? null : executed.data));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps an alias that other objects would take for their prototype', async () => {
    const read = await answer('{ claim(id: "small/concern/lonely") { __proto__: label, __typename } }');

    expect(JSON.stringify(read)).toBe('{"claim":{"__proto__":"Care becomes lonely","__typename":"Concern"}}');
  });

  it.each([
    ['what the schema is', '{ __schema { queryType { name } } themes { name } }'],
    ['the name of the root alone', '{ __typename }'],
    ['a variable that cannot be had', 'query ($id: ID!) { claim(id: $id) { id } }'],
  ])('is not given for %s, and nothing is asked of the database', async (_title, source) => {
    const statements = countStatements(graph);

    const read = await answer(source);

    expect([read, statements.sent()]).toEqual([null, 0]);
  });

  it('is left to execution, without a second statement, where a value is not as the schema promises', async () => {
    await graph.write({ name: 'test/break', text: "MATCH (n:Theme {name: 'Access'}) SET n.name = null" }, {});
    const [source, contextValue] = ['{ themes { name } reports { title } }', {}];
    const statements = countStatements(graph);

    const read = await answer(source, {}, contextValue);
    const executed = await graphql({ schema, source, contextValue });

    expect([read, statements.sent()]).toEqual([null, 1]);
    expect(executed.errors?.[0]?.message).toBe('Cannot return null for non-nullable field Theme.name.');
    await loadSmallGraph(graph);
  });

  it('is left to execution where the request is at fault', async () => {
    const source = '{ themes { name } quotes(first: 500) { totalCount } }';
    const contextValue = {};

    const read = await answer(source, {}, contextValue);
    const executed = await graphql({ schema, source, contextValue });

    expect(read).toBeNull();
    expect(executed.errors?.[0]?.extensions['code']).toBe('BAD_PAGE_SIZE');
  });
});
