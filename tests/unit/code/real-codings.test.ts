import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeReport } from '../../../server/code/code-report.ts';
import { printFault } from '../../../server/domain/fault.ts';

const REPORTS = 'data/reports';

/** Every folder of coding in the data: the one that is loaded, and those made independently of it. */
function listCodings(): readonly { report: string; coding: string }[] {
  return readdirSync(REPORTS).flatMap((name) => {
    const report = `${REPORTS}/${name}`;
    const rounds = existsSync(`${report}/codings`) ? readdirSync(`${report}/codings`) : [];
    const several = rounds.flatMap((round) => ['first', 'second'].map((coder) => `codings/${round}/${coder}`));
    const readings = existsSync(`${report}/readings`) ? readdirSync(`${report}/readings`) : [];
    const own = existsSync(`${report}/coding`) ? ['coding'] : [];
    return [...own, ...several, ...readings.map((reader) => `readings/${reader}`)].map((coding) => ({
      report,
      coding: `${report}/${coding}`,
    }));
  });
}

describe('every coding in the data', () => {
  it.each(listCodings())('$coding is without faults', async ({ report, coding }) => {
    const result = await codeReport(report, 'data/vocabularies', coding);

    expect(result.ok ? [] : result.faults.map(printFault)).toEqual([]);
  });
});
