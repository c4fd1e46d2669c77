import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeReport } from '../../../server/code/code-report.ts';
import { SMALL_REPORT } from './small-report.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'golden-thread-'));
  cpSync(SMALL_REPORT, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** `coding/x.yaml What is wrong.` for each fault. */
async function problems(): Promise<readonly string[]> {
  const result = await codeReport(folder, path.join(folder, 'vocabularies'));
  const faults = result.ok ? [] : result.faults;
  return faults.map(({ file, problem }) => `${path.relative(folder, path.resolve(file))} ${problem}`);
}

describe('a file that cannot be read is refused by its name', () => {
  it('a manifest that is missing', async () => {
    rmSync(path.join(folder, 'manifest.yaml'));

    expect(await problems()).toEqual(['manifest.yaml The file cannot be read: ENOENT.']);
  });

  it('a coding file that is empty, and nothing that stood in it is called missing', async () => {
    writeFileSync(path.join(folder, 'coding', 'claims.yaml'), '\n');

    expect(await problems()).toEqual(['coding/claims.yaml The file is empty.']);
  });

  it('a source that is missing', async () => {
    rmSync(path.join(folder, 'source.txt'));

    expect(await problems()).toEqual(['source.txt The file cannot be read: ENOENT.']);
  });

  it('a coding without its coder', async () => {
    rmSync(path.join(folder, 'coding', 'coder.yaml'));

    expect(await problems()).toEqual(['coding/coder.yaml The file cannot be read: ENOENT.']);
  });

  it('a coding that is missing as a whole, without blaming the report for what it holds', async () => {
    rmSync(path.join(folder, 'coding'), { recursive: true });

    expect(await problems()).toEqual([
      'coding The folder cannot be read: ENOENT.',
      'coding/coder.yaml The file cannot be read: ENOENT.',
    ]);
  });

  it('vocabularies that are missing, without calling every term unknown', async () => {
    rmSync(path.join(folder, 'vocabularies'), { recursive: true });

    expect(await problems()).toEqual(['vocabularies The folder cannot be read: ENOENT.']);
  });

  it('a coding file that is not UTF-8', async () => {
    writeFileSync(path.join(folder, 'coding', 'more.yaml'), Buffer.from([0x63, 0xff, 0xfe]));

    expect(await problems()).toEqual(['coding/more.yaml The file is not UTF-8.']);
  });

  it('a coding file whose name would leave it unread', async () => {
    writeFileSync(path.join(folder, 'coding', 'more.yml'), 'claims: []');

    expect(await problems()).toEqual(['coding/more.yml The file would not be read.']);
  });

  it('a folder in the place of a file', async () => {
    mkdirSync(path.join(folder, 'coding', 'more.yaml'));

    expect(await problems()).toEqual(['coding/more.yaml The file cannot be read: EISDIR.']);
  });

  it('but a file that is all comments is none', async () => {
    writeFileSync(path.join(folder, 'coding', 'more.yaml'), '# nothing yet\n');

    expect(await problems()).toEqual([]);
  });
});
