import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const ADDRESS = 'http://127.0.0.1:4000';
const TOOLS: Readonly<Record<string, readonly [command: string, option: string]>> = {
  sh: ['sh', '-c'],
  python: ['python3', '-c'],
};

interface Example {
  readonly section: string;
  readonly language: string;
  readonly code: string;
  /** What stands under it in the docs. */
  readonly output: string;
}

describe('docs/graphql.md', () => {
  it.each(readExamples().map((example) => [example.section, example.language, example] as const))(
    '%s: the example in %s runs as it stands, and prints what stands under it',
    async (_section, _language, { language, code, output }) => {
      const [command, option] = TOOLS[language] ?? [language, ''];

      const { stdout } = await run(command, [option, code.replaceAll(ADDRESS, inject('productUrl'))]);

      expect(stdout.trim()).toBe(output.trim());
    },
  );
});

function readExamples(): Example[] {
  const examples: Example[] = [];
  const text = readFileSync('docs/graphql.md', 'utf8');
  const blocks = text.matchAll(/```(sh|python)\n([^]*?)```\n\n```(?:json|text)\n([^]*?)```/g);
  for (const { index, 1: language = '', 2: code = '', 3: output = '' } of blocks) {
    const section = /^#+ (.*)$/m.exec(text.slice(text.lastIndexOf('\n#', index) + 1))?.[1] ?? '';
    examples.push({ section, language, code, output });
  }
  return examples;
}
