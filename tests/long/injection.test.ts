import { buildSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatementEvent } from '../../server/graph/graph.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { readSdl } from '../../server/schema/read-sdl.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { listArgumentOperations } from '../graph/argument-operations.ts';
import { loadSmallGraph } from '../graph/small-database.ts';

const graph = openTestGraph();
const schema = createSchema(graph);
const sent: StatementEvent[] = [];

beforeAll(async () => {
  await loadSmallGraph(graph);
  graph.onStatement((event) => sent.push(event));
});
afterAll(() => graph.close());

/** Each holds the word by which it would be known again in a statement. */
const INJECTIONS = [
  `' OR 1=1 WITH 1 AS pwned MATCH (n) DETACH DELETE n //`,
  `"}) RETURN 'pwned' //`,
  '`pwned` RETURN 1 /*',
  `\\u0027}) CALL dbms.components() YIELD name AS pwned //`,
  `$pwned {edition} \${pwned} [pwned*1..9] pwned~5^9 +pwned -pwned (pwned AND (OR "pwned`,
  `pwned:* AND label:[* TO *] /.*pwned.*/ \\ \u0000 \u202e 𝕡 ${'pwned '.repeat(200)}`,
];
const NUMBERS = ['-2147483648', '-1', '0', '101', '2147483647'];
/** Whatever else goes wrong, whoever sent it can mend. */
const FAULTS_OF_OURS = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT', 'undefined']);

async function ask(source: string) {
  sent.length = 0;
  const { errors } = await graphql({ schema, source });
  return {
    codes: (errors ?? []).map(({ extensions }) => String(extensions['code'])),
    texts: sent.map(({ text }) => text),
    modes: sent.map(({ mode }) => mode),
  };
}

const operations = listArgumentOperations(buildSchema(readSdl()));
const values = {
  text: [INJECTIONS.slice(0, 4), INJECTIONS.slice(4)].map((texts) => JSON.stringify(texts.join(' '))),
  number: NUMBERS,
  boolean: ['true'],
  other: ['null'],
};

describe('what is sent in an argument is never more than a value', () => {
  it.each(operations.filter(({ takes }) => takes !== 'other' && takes !== 'boolean'))(
    '$name',
    async ({ takes, write }) => {
      const found: unknown[] = [];
      const tried = takes === 'texts' ? values.text.map((text) => `[${text}]`) : values[takes];

      for (const value of tried) {
        const { codes, texts, modes } = await ask(write(value));
        if (texts.some((text) => /pwned|2147483/.test(text))) found.push({ value, texts });
        if (modes.some((mode) => mode !== 'READ')) found.push({ value, modes });
        if (codes.some((code) => FAULTS_OF_OURS.has(code))) found.push({ value, codes });
      }

      expect(found).toEqual([]);
    },
  );

  it('and what is stored is as it was', async () => {
    const [row] = await graph.read({ name: 'test/count', text: 'MATCH (n) RETURN count(n) AS nodes' }, {});

    expect(Number(row?.['nodes'])).toBeGreaterThan(50);
  });
});
