import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SMALL_REPORT } from './small-report.ts';

function check(...options: readonly string[]): { status: number | null; printed: string; faults: string } {
  const command = ['node_modules/tsx/dist/cli.mjs', 'server/cli/check-coding.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, printed: stdout, faults: stderr };
}

describe('the command that checks a coding', () => {
  it('prints what the coding holds when there is no fault', () => {
    const { status, printed } = check(SMALL_REPORT, '--vocabularies', `${SMALL_REPORT}/vocabularies`, '--ledger');

    expect(status).toBe(0);
    expect(printed).toContain('No faults.');
    expect(printed).toContain('  13  A minority of the public disagreed.');
    expect(printed).toMatch(/^ +5 {2}raisedBy$/m);
  });

  it('takes a folder of coding inside a report, and fails with every fault and its remedy', () => {
    const { status, faults } = check(`${SMALL_REPORT}/coding`);

    expect(status).toBe(1);
    expect(faults).toContain(`${SMALL_REPORT}/coding/claims.yaml:12:21 There is no strand website.\n    `);
  });
});
