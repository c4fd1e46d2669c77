import { readFileSync } from 'node:fs';
import { type GraphQLSchema, buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '../../../server/schema/read-sdl.ts';

/** What was last released: `npm run generate -- --release` moves it on. */
const released = buildSchema(readFileSync('tests/released.graphql', 'utf8'));

describe('whoever asks what the released schema offered', () => {
  it('is answered still, and as before', () => {
    const broken = listBroken(released, buildSchema(readSdl()));

    expect(broken).toEqual([]);
  });

  it.each([
    ['a field that is gone', 'a: Int', '', 'Report.a was removed.'],
    ['a type that changed', 'a: Int', 'a: String', 'Report.a changed type from Int to String.'],
    ['a value that may now be null', 'a: Int!', 'a: Int', 'Report.a changed type from Int! to Int.'],
    ['an argument that is now required', 'a: Int', 'a(b: Int!): Int', 'A required arg b on Report.a was added.'],
    [
      'another default',
      'a(b: Int = 1): Int',
      'a(b: Int = 2): Int',
      'Report.a arg b has changed defaultValue from 1 to 2.',
    ],
  ])('would be told of %s by its name', (_what, before, after, told) => {
    const schemaWith = (field: string) =>
      buildSchema(`type Report { id: ID n: Int t: String ${field} } type Query { report: Report }`);

    expect(listBroken(schemaWith(before), schemaWith(after))).toEqual([told]);
  });

  it('is not disturbed by what is added', () => {
    const before = buildSchema('type Query { a: Int }');
    const after = buildSchema('type Query { a(b: Int): Int c: More } type More { d: ID }');

    expect(listBroken(before, after)).toEqual([]);
  });
});

/** Directives say how a field is read from the graph, and nobody can ask for them. */
function listBroken(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const otherDefaults = findDangerousChanges(before, after).filter(({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE');
  return [...findBreakingChanges(before, after), ...otherDefaults]
    .filter(({ type }) => !type.includes('DIRECTIVE'))
    .map(({ description }) => description);
}
