import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../product/start-product.ts';
import { type Command, readExamples, runExample } from '../served/read-examples.ts';
import { installPython, runOrThrow } from './install.ts';

const NOTEBOOK = '.golden-thread/notebook';
const IPYTHON = `${NOTEBOOK}/bin/ipython`;
const PYTHON_PACKAGES = ['pandas==3.1.1', 'ipython==9.18.1'];
const R_PACKAGES = ['r-base-core', 'r-cran-httr', 'r-cran-jsonlite'];
/** What a cell of a notebook shows is its last value, without being printed. */
const TOOLS: Readonly<Record<string, Command>> = {
  py: [IPYTHON, '--no-banner', '--colors=NoColor', '-c'],
  r: ['Rscript', '-e'],
};

let product: Product;

beforeAll(async () => {
  installPython(NOTEBOOK, IPYTHON, PYTHON_PACKAGES);
  installR();
  product = await startProduct();
});
afterAll(() => product.stop());

function installR(): void {
  if (spawnSync('Rscript', ['-e', 'library(httr); library(jsonlite)']).status === 0) return;
  runOrThrow('apt-get', ['update']);
  runOrThrow('apt-get', ['install', '-y', '--no-install-recommends', ...R_PACKAGES]);
}

/** Without the blanks that end lines, and without empty lines. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

describe('docs/graphql.md, with what analysts have installed', () => {
  it.each(readExamples(Object.keys(TOOLS)).map((example) => [example.section, example.language, example] as const))(
    '%s: the example in %s runs as it stands, and shows what stands under it',
    async (_section, language, example) => {
      const shown = await runExample(example, TOOLS[language] ?? [language], product.url);

      expect(linesOf(shown.replace(/^Out\[\d+\]: /, ''))).toEqual(linesOf(example.output));
    },
  );
});
