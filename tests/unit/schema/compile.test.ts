import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../server/schema/cursor.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';
import { compileText } from './compile-text.ts';

const FOLDER = 'tests/fixtures/schema';
const schema = buildSchema(readSdl());
const pairs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

/** Each pair is an operation and the one statement it becomes; read the pair to see what a directive does. */
describe('an operation becomes one Cypher statement', () => {
  it.each(pairs)('%s', async (name) => {
    const operation = readFileSync(`${FOLDER}/${name}.graphql`, 'utf8');

    const { statement } = compileText(schema, operation);

    await expect(`${statement.text}\n`).toMatchFileSnapshot(`../../fixtures/schema/${name}.cypher`);
  });

  it('never takes a word of the request into the statement', () => {
    const operation = `query Q__evil { x__evil: concern(id: "y__evil") { z__evil: label ...F__evil } }
      fragment F__evil on Concern { w__evil: raisedBy(after: null, first: 7777777) { t__evil: totalCount } }`;

    const { statement } = compileText(schema, operation);

    expect(statement.text).not.toContain('evil');
    expect(statement.text).not.toContain('7777777');
  });

  it('bounds a page without an OR, of which a planner may read each side by itself and sort them together', () => {
    const [after, before] = [
      ['m', 30],
      ['n', 40],
    ].map(([id, order]) => encodeCursor('evidencedBy', [Number(order), String(id)]));
    const asked = 'pageInfo { hasNextPage hasPreviousPage } edges { cursor }';
    const operation = `{ claim(id: "a") { evidencedBy(after: "${String(after)}", before: "${String(before)}") { ${asked} } } }`;

    const { statement } = compileText(schema, operation);

    expect(statement.text.match(/CASE WHEN/g)).toHaveLength(4);
    expect(statement.text).not.toMatch(/\bOR\b/);
  });

  it('is the same text whatever the values of the arguments are', () => {
    const operation = (first: number, slug: string) =>
      `{ quotes(first: ${String(first)}, report: "${slug}") { totalCount edges { node { id } } } }`;

    const texts = [operation(3, 'a'), operation(100, 'b')].map((text) => compileText(schema, text).statement.text);

    expect(texts[0]).toBe(texts[1]);
  });
});
