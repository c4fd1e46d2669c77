import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** As the docs have it. */
const ADDRESS = 'http://127.0.0.1:4000';

export interface Example {
  readonly section: string;
  readonly language: string;
  readonly code: string;
  /** What stands under it in the docs. */
  readonly output: string;
}

/** What docs/graphql.md shows in one of these languages with what it prints. */
export function readExamples(languages: readonly string[]): Example[] {
  const examples: Example[] = [];
  const text = readFileSync('docs/graphql.md', 'utf8');
  const blocks = text.matchAll(/```([a-z]+)\n([^]*?)```\n\n```(?:json|text)\n([^]*?)```/g);
  for (const { index, 1: language = '', 2: code = '', 3: output = '' } of blocks) {
    if (!languages.includes(language)) continue;
    const section = /^#+ (.*)$/m.exec(text.slice(text.lastIndexOf('\n#', index) + 1))?.[1] ?? '';
    examples.push({ section, language, code, output });
  }
  return examples;
}

/** What the example prints, asking this address. Its command takes the code as its last argument. @throws Error where it fails, with what it said */
export async function runExample({ code }: Example, [command, ...args]: Command, url: string): Promise<string> {
  const { stdout } = await run(command, [...args, code.replaceAll(ADDRESS, url)]);
  return stdout;
}

export type Command = readonly [command: string, ...args: string[]];
