import { describe, expect, it } from 'vitest';
import { inspectDocument } from '../../../server/schema/limits/inspect-document.ts';

const times = (count: number, write: (k: number) => string) =>
  Array.from({ length: count }, (_, k) => write(k)).join(' ');

/** Each with the code and the words that whoever sent it is told. */
const BOMBS: Readonly<Record<string, readonly [text: string, code: string, message: RegExp]>> = {
  'aliases of one field': [
    `{ ${times(251, (k) => `a${String(k)}: dataVersion`)} }`,
    'OPERATION_TOO_LARGE',
    /251 aliases; at most 250/,
  ],
  'aliases of __typename': [
    `{ themes { ${times(251, (k) => `a${String(k)}: __typename`)} } }`,
    'OPERATION_TOO_LARGE',
    /251 aliases/,
  ],
  'aliases in fragments': [
    `{ ...A ...B } fragment A on Query { ${times(126, (k) => `a${String(k)}: dataVersion`)} } fragment B on Query { ${times(126, (k) => `b${String(k)}: dataVersion`)} }`,
    'OPERATION_TOO_LARGE',
    /252 aliases/,
  ],
  'fields at the root': [
    `{ ${times(51, () => 'dataVersion')} }`,
    'OPERATION_TOO_LARGE',
    /begins with 51 fields; at most 50/,
  ],
  'fields at the root, by fragments': [
    `{ ...A ...A ...A } fragment A on Query { ${times(20, () => '__typename')} }`,
    'OPERATION_TOO_LARGE',
    /begins with 60 fields/,
  ],
  'fields without aliases': [
    `{ themes { ${times(2_001, () => 'id')} } }`,
    'OPERATION_TOO_LARGE',
    /asks for 2002 fields; at most 2000/,
  ],
  directives: [
    `{ themes { ${times(101, () => 'id @skip(if: false)')} } }`,
    'OPERATION_TOO_LARGE',
    /101 directives; at most 100/,
  ],
  'directives that nobody knows': [
    `{ themes ${times(2_000, () => '@a')} { id } }`,
    'OPERATION_TOO_LARGE',
    /2000 directives/,
  ],
  fragments: [
    `{ themes { id } } ${times(101, (k) => `fragment F${String(k)} on Theme { id }`)}`,
    'OPERATION_TOO_LARGE',
    /101 fragments; at most 100/,
  ],
  operations: [
    times(51, (k) => `query Q${String(k)} { themes { id } }`),
    'OPERATION_TOO_LARGE',
    /51 operations; at most 50/,
  ],
  depth: [
    `{ claim(id: "c") ${'{ parent '.repeat(16)} { id } ${'}'.repeat(16)} }`,
    'OPERATION_TOO_DEEP',
    /18 levels deep; at most 16/,
  ],
  'depth of the schema itself': [
    `{ __type(name: "Claim") ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} }`,
    'OPERATION_TOO_DEEP',
    /22 levels deep/,
  ],
  'a fragment in itself': [
    '{ themes { ...F } } fragment F on Theme { broader { ...F } }',
    'GRAPHQL_VALIDATION_FAILED',
    /circle: F → F/,
  ],
  'a fragment in one that it holds': [
    '{ themes { ...A } } fragment A on Theme { ...B } fragment B on Theme { ...C } fragment C on Theme { ...B }',
    'GRAPHQL_VALIDATION_FAILED',
    /circle: B → C → B/,
  ],
  'a circle that nobody asks for': [
    '{ themes { id } } fragment F on Theme { ...F }',
    'GRAPHQL_VALIDATION_FAILED',
    /circle: F → F/,
  ],
};

describe('a document made to hurt is refused before it is validated', () => {
  it.each(Object.entries(BOMBS))('%s', (_name, [text, code, message]) => {
    const refused = inspectDocument(text);

    expect(refused?.message).toMatch(message);
    expect(refused?.extensions['code']).toBe(code);
  });

  it('a circle of fragments in which validation itself would exhaust the stack', () => {
    const text = `{ claim(id: "c") { ...F0 } } ${times(90, (k) => `fragment F${String(k)} on Claim { parts { ...F${String((k + 1) % 90)} ...F${String((k + 7) % 90)} } }`)}`;

    expect(inspectDocument(text)?.message).toMatch(/circle: F0 → F1/);
  });

  it('fragments that multiply are counted without multiplying them', () => {
    const text = `{ claim(id: "c") { ...F0 } } ${times(12, (k) => `fragment F${String(k)} on Claim { ${times(9, () => `parent { ...F${String(k + 1)} }`)} }`)} fragment F12 on Claim { id }`;

    expect(inspectDocument(text)?.extensions['code']).toBe('OPERATION_TOO_LARGE');
  });
});

describe('a document that may be validated passes', () => {
  it.each([
    ['an honest one', '{ a: themes { id } b: themes { ...F } } fragment F on Theme { id @include(if: true) }'],
    ['one that is no GraphQL: the parser tells it better', '{ themes {'],
    ['one with more words than the parser reads', `{ ${'dataVersion '.repeat(6_000)} }`],
    ['a fragment that is nowhere: validation tells it better', '{ ...Nowhere }'],
  ])('%s', (_what, text) => {
    expect(inspectDocument(text)).toBeNull();
  });
});
