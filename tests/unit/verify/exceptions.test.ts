import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../server/domain/ids.ts';
import type { LedgerCheck } from '../../../server/domain/ledger.ts';
import { applyExceptions, type Exception } from '../../../server/verify/exceptions.ts';
import { readExceptions } from '../../../server/verify/read-exceptions.ts';

const REPORT = asId<Parameters<typeof applyExceptions>[2]>('a-report');
const CHECK: LedgerCheck = {
  id: asId('a-report/check/words-left'),
  name: 'words-left',
  definition: 'Nothing is left.',
  counts: [],
  breaches: [
    {
      ...{ rule: 'words-left', subject: 'a-report/sentence/3.1', line: 3, start: 10, end: 15, words: 'a hum' },
      ...{ problem: 'Left.', remedy: 'Code it.' },
    },
  ],
  excepted: [],
};

function exception(change: Partial<Exception>): Exception {
  return { rule: 'words-left', id: 'sentence/3.1', reason: 'It hums.', place: 'exceptions.yaml:2', ...change };
}

describe('a declared exception', () => {
  it('moves the breach that it names aside, with its reason', () => {
    const [check] = applyExceptions([CHECK], [exception({})], REPORT);

    expect(check?.breaches).toEqual([]);
    expect(check?.excepted.map(({ reason }) => reason)).toEqual(['It hums.']);
  });

  it('leaves the breach of another rule, another id or other words', () => {
    const others = [
      exception({ rule: 'items-coded' }),
      exception({ id: 'sentence/3.2' }),
      exception({ anchor: 'a buzz' }),
    ];

    const [check, unused] = applyExceptions([CHECK], others, REPORT);

    expect(check?.breaches).toHaveLength(1);
    expect(unused?.breaches).toHaveLength(3);
  });

  it('may go by words alone, but not by nothing', () => {
    const byWords = exception({ id: undefined, anchor: 'a hum' });
    const byNothing = exception({ id: undefined });

    const left = [byWords, byNothing].map((one) => applyExceptions([CHECK], [one], REPORT)[0]?.breaches.length);

    expect(left).toEqual([0, 1]);
  });
});

describe('a file of exceptions', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'exceptions-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('may be absent', async () => {
    const read = await readExceptions(folder);

    expect(read).toEqual({ ok: true, value: [] });
  });

  it('is refused with the place of an entry that gives no reason', async () => {
    writeFileSync(path.join(folder, 'exceptions.yaml'), 'exceptions:\n  - rule: words-left\n    id: sentence/3.1\n');

    const read = await readExceptions(folder);

    expect(read.ok ? [] : read.faults.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'The key reason is missing.'],
    ]);
  });
});
