import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const DOCS = readFileSync('docs/graphql.md', 'utf8');
const CODE =
  /'((?:BAD|METHOD|BODY|OPERATION|PERSISTED|NO|NOT|RATE|SERVICE|INTERNAL|UNSUPPORTED|GRAPHQL)_[A-Z_]+|TIMEOUT)'/g;

it('every code of an error is told of in docs/graphql.md, with its status and what to do', () => {
  const codes = ['server/http', 'server/schema']
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code = '']) => code));

  const untold = [...new Set(codes)].filter((code) => !new RegExp(`^\\|.*\`${code}\`.*\\| \\d{3} \\|`, 'm').test(DOCS));

  expect(codes.length).toBeGreaterThan(15);
  expect(untold).toEqual([]);
});
