import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { type GeneratedFile, PRINTED_SCHEMA, makeGeneratedFiles } from './generated-files.ts';

const RELEASED_SCHEMA = 'tests/released.graphql';

program
  .name('npm run generate --')
  .description('Makes the printed schema, the types of both ends and the JSON Schemas of the data.')
  .option('--check', 'write nothing; fail where a file is not what would be written')
  .option('--release', 'also make the present schema the one that later ones must not break')
  .action(async ({ check, release }: { check?: boolean; release?: boolean }) => {
    const files = await makeGeneratedFiles();
    const drifted = [...files, ...(release ? releaseSchema(files) : [])].filter(hasDrifted);
    if (check) reportDrift(drifted);
    else drifted.forEach(write);
  });
await program.parseAsync();

function releaseSchema(files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(({ path: file }) => file === PRINTED_SCHEMA).map((file) => ({ ...file, path: RELEASED_SCHEMA }));
}

function hasDrifted({ path: file, content }: GeneratedFile): boolean {
  return !existsSync(file) || readFileSync(file, 'utf8') !== content;
}

function write({ path: file, content }: GeneratedFile): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${file}`);
}

function reportDrift(drifted: readonly GeneratedFile[]): void {
  for (const { path: file } of drifted) console.error(`${file} is not what its sources say. Run: npm run generate`);
  if (drifted.length > 0) process.exitCode = 1;
}
