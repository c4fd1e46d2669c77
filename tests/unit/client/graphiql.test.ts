import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../client/graphiql/examples.ts';
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
