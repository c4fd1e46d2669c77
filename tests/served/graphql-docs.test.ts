import { describe, expect, inject, it } from 'vitest';
import { type Command, readExamples, runExample } from './read-examples.ts';

const TOOLS: Readonly<Record<string, Command>> = { sh: ['sh', '-c'], python: ['python3', '-c'] };

describe('docs/graphql.md', () => {
  it.each(readExamples(Object.keys(TOOLS)).map((example) => [example.section, example.language, example] as const))(
    '%s: the example in %s runs as it stands, and prints what stands under it',
    async (_section, language, example) => {
      const printed = await runExample(example, TOOLS[language] ?? [language], inject('productUrl'));

      expect(printed.trim()).toBe(example.output.trim());
    },
  );
});
