import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignCodings } from '../../../server/agreement/align-codings.ts';
import { checkSettlements } from '../../../server/agreement/check-settlements.ts';
import { listDepartures } from '../../../server/agreement/list-departures.ts';
import { listDifferences } from '../../../server/agreement/list-differences.ts';
import { readSettlements, type Settlement } from '../../../server/agreement/read-settlements.ts';
import type { Fault } from '../../../server/domain/fault.ts';
import { claimAt, codingOf } from './small-coding.ts';

const a = claimAt('concern/a', [[1, 0, 20]]);
const first = codingOf({ claims: [a, claimAt('concern/b', [[2, 0, 20]])] });
const second = codingOf({ claims: [claimAt('finding/a', [[1, 0, 20]])] });
/** `claim:first/concern/b` and `kind:first/concern/a|second/finding/a`. */
const differences = listDifferences(alignCodings(first, second));

async function read(text: string): ReturnType<typeof readSettlements> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-thread-'));
  try {
    writeFileSync(path.join(folder, 'settlements.yaml'), text);
    return await readSettlements(path.join(folder, 'settlements.yaml'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function settlementsIn(text: string): Promise<readonly Settlement[]> {
  const result = await read(text);
  return result.ok ? result.value : [];
}

/** `3:10 What is wrong.` */
function says(faults: readonly Fault[]): readonly string[] {
  return faults.map(
    ({ line, column, problem }) => `${String(line)}:${String(column)} ${problem.replace(/at \S*settle/, 'at settle')}`,
  );
}

const BOTH_SETTLED = `settlements:
  - key: "kind:first/concern/a|second/finding/a"
    decision: FIRST
    reason: It may happen.
  - keys: ["claim:first/concern/b"]
    decision: SECOND
    reason: Nobody disagrees with it.
`;

describe('settlements', () => {
  it('are without fault when each difference is settled once', async () => {
    expect(checkSettlements(await settlementsIn(BOTH_SETTLED), differences, 'f')).toEqual([]);
  });

  it('that are missing are named with their line in the report', () => {
    expect(says(checkSettlements([], differences, 'f'))).toEqual([
      '0:0 kind:first/concern/a|second/finding/a (line 1, claim: kind) is not settled.',
      '0:0 claim:first/concern/b (line 2, claim: only in the first coding) is not settled.',
    ]);
  });

  it('of what is no difference, or settled twice, are refused where they stand, with the key that was meant', async () => {
    const text = BOTH_SETTLED.replace(
      '["claim:first/concern/b"]',
      '["claim:first/concern/b", "claim:first/concern/bb", "claim:first/concern/b"]',
    );

    const faults = checkSettlements(await settlementsIn(text), differences, 'f');

    expect(says(faults)).toEqual([
      '5:37 The codings do not differ in claim:first/concern/bb.',
      '5:63 claim:first/concern/b is settled already, at settlements.yaml:5:12.',
    ]);
    expect(faults[0]?.remedy).toBe('Did you mean claim:first/concern/b? Else take it out.');
  });

  it('have one of key and keys, a known decision and a reason of one line', async () => {
    const text = `settlements:
  - key: claim:first/x
    keys: [claim:first/y]
    decision: FIRST
    reason: r
  - key: somewhere
    decision: THIRD
    reason: "two\\nlines"
`;

    const result = await read(text);

    expect(says(result.ok ? [] : result.faults)).toEqual([
      '2:5 A map cannot stand here.',
      '6:10 "somewhere" cannot stand here.',
      '7:15 "THIRD" is not one of its values.',
      '8:13 "two\\nlines" cannot stand here.',
    ]);
  });

  it('are followed where the settled coding has what was to stand', async () => {
    const settled = codingOf({ claims: [a] });

    expect(listDepartures(await settlementsIn(BOTH_SETTLED), differences, { first, second }, settled)).toEqual([]);
  });

  it('are departed from where it has something else, or lacks what was to stand', async () => {
    const settlements = await settlementsIn(BOTH_SETTLED.replace('decision: SECOND', 'decision: FIRST'));

    const departures = listDepartures(settlements, differences, { first, second }, second);

    expect(departures.map(({ settlement }) => settlement.key)).toEqual([
      'kind:first/concern/a|second/finding/a',
      'claim:first/concern/b',
    ]);
  });
});
