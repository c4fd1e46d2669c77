import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStatement, StatementMissingError } from '../../../server/graph/statement.ts';

const [file = ''] = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.cypher'),
);

test('a statement is read by its name, once', () => {
  const name = file.replace(/\.cypher$/, '');

  const statement = readStatement(name);

  expect(statement.name).toBe(name);
  expect(statement.text).toBe(statement.text.trim());
  expect(readStatement(name)).toBe(statement);
});

test('a statement that does not exist is named, with the file that was looked for', () => {
  const read = () => readStatement('load/no-such-statement');

  expect(read).toThrow(StatementMissingError);
  expect(read).toThrow(/'load\/no-such-statement'.*no-such-statement\.cypher/);
});
