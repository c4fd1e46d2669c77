import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { type GeneratedFile, makeGeneratedFiles } from './generated-files.ts';

program
  .name('npm run generate --')
  .description('Makes the printed schema, the types of both ends and the JSON Schemas of the data.')
  .option('--check', 'write nothing; fail where a file is not what would be written')
  .action(async ({ check }: { check?: boolean }) => {
    const drifted = (await makeGeneratedFiles()).filter(hasDrifted);
    if (check) reportDrift(drifted);
    else drifted.forEach(write);
  });
await program.parseAsync();

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
