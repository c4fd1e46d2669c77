import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });

async function lint(code: string, filePath: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

/** What lint refuses, in code that nobody wrote. */
describe('Cypher put together from strings', () => {
  it.each([
    ['in a template', 'export const find = (label: string) => `MATCH (n:${label}) RETURN n`;'],
    ['with a plus', "export const find = (label: string) => 'MATCH (n:' + label + ') RETURN n';"],
    ['with concat', "export const find = (label: string) => 'MATCH (n:'.concat(label, ') RETURN n');"],
  ])('is refused by lint: %s', async (_how, code) => {
    const messages = await lint(code, 'server/schema/describe-failure.ts');

    expect(messages).toEqual([expect.stringContaining('Cypher is not built from strings')]);
  });

  it('is left to the compiler, and to statements without anything put in', async () => {
    const built = await lint(
      'export const find = (label: string) => `MATCH (n:${label})`;',
      'server/schema/compiler/route.ts',
    );
    const plain = await lint("export const FIND = 'MATCH (n) RETURN n';", 'server/graph/describe-server.ts');

    expect([...built, ...plain]).toEqual([]);
  });
});
