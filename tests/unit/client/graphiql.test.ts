import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../client/graphiql/examples.ts';
import { addressOfNodes, isNodeId } from '../../../client/graphiql/address-of-nodes.ts';
import { readOpening } from '../../../client/graphiql/read-opening.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';

const schema = buildSchema(readSdl());

describe('the examples of GraphiQL', () => {
  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    '%s says what it asks, and may be asked',
    (_name, { title, text }) => {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(validate(schema, parse(text))).toEqual([]);
    },
  );
});

describe('An answer as a graph', () => {
  it('takes ids of things for things, and no others', () => {
    const ids = [
      'audience/staff',
      'report-1/concern/cost',
      'report-1/passage/12',
      'theme/access',
      'strand/online',
      'Staff',
    ];

    expect(ids.filter(isNodeId)).toEqual(['audience/staff', 'report-1/concern/cost']);
  });

  it('is the address of Explore with all of them selected', () => {
    expect(addressOfNodes(['audience/staff', 'r/concern/cost', 'r/quote/one'])).toBe(
      '/?node=audience/staff&also=r/concern/cost,r/quote/one&pane=view',
    );
  });
});

describe('GraphiQL begins with', () => {
  const [first, second] = EXAMPLES;

  it.each([
    ['the first example', '', { query: first?.text, variables: '', example: first?.name }],
    ['the example of its address', `?example=${second?.name ?? ''}`, { query: second?.text, example: second?.name }],
    ['the first where there is none of that name', '?example=gone', { example: first?.name }],
    [
      'the operation of its address',
      '?query={dataVersion}&variables={"a":1}',
      { query: '{dataVersion}', variables: '{"a":1}', example: null },
    ],
  ])('%s', (_what, search, opening) => {
    expect(readOpening(search, EXAMPLES)).toMatchObject(opening);
  });
});
