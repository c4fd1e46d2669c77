import fc from 'fast-check';
import { GraphQLError, buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '../../../server/schema/read-sdl.ts';
import { listArgumentOperations } from '../../graph/argument-operations.ts';
import { RANDOM_VARIABLES, makeOperation } from '../../graph/random-operation.ts';
import { compileText } from './compile-text.ts';

const schema = buildSchema(readSdl());
const operations = listArgumentOperations(schema);
const INJECTION = String.raw`pwned' OR 1=1 MATCH (n) DETACH DELETE n // " }) RETURN 1 /* ${'`'} \ $pwned {pwned} [:pwned]`;

/** The texts of the statement, and what is bound to it; null where the request is refused with what to ask instead. */
function compile(text: string, variables: Record<string, unknown> = {}) {
  const { statement, bind } = compileText(schema, text, variables);
  try {
    return { text: statement.text, bound: JSON.stringify(bind(variables)) };
  } catch (error) {
    if (error instanceof GraphQLError) return { text: statement.text, bound: null };
    throw error;
  }
}

describe('a word of a request never becomes part of a statement', () => {
  const texts = operations.filter(({ takes }) => takes === 'text' || takes === 'texts');

  it.each(texts)('$name', ({ takes, write }) => {
    const value = JSON.stringify(INJECTION);

    const { text } = compile(write(takes === 'texts' ? `[${value}]` : value));

    expect(text).not.toContain('pwned');
    expect(text).toBe(compile(write(takes === 'texts' ? '["x"]' : '"x"')).text);
  });

  it('nor does a number', () => {
    const written = operations
      .filter(({ takes }) => takes === 'number')
      .filter(({ write }) => compile(write('1234567')).text.includes('1234567'))
      .map(({ name }) => name);

    expect(written).toEqual([]);
  });

  it(
    'whatever the operation, its aliases, its fragments, its own name and the values of its variables',
    { timeout: 30_000 },
    () => {
      const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 200, size: 'max' });
      const words = fc.stringMatching(/^[A-Za-z_]{3,12}$/);

      fc.assert(
        fc.property(numbers, words, fc.string({ minLength: 3, unit: 'binary' }), (drawn, word, value) => {
          const renamed = makeOperation(schema, drawn)
            .replaceAll(/\bk(\d+):/g, `zq${word}$1:`)
            .replaceAll(/\bPart(\d+)\b/g, `Zq${word}$1`)
            .replace('query Random', `query Zq${word}`);
          fc.pre(validate(schema, parse(renamed)).length === 0);
          const variables = { ...RANDOM_VARIABLES, id: `zq${value}` };

          const { text } = compile(renamed, variables);

          expect(text.toLowerCase()).not.toContain('zq');
        }),
        { numRuns: 200 },
      );
    },
  );
});
