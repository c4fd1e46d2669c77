/** Compares the independent codings of a report with one another, and with what was settled between them. */
import path from 'node:path';
import { program } from 'commander';
import { alignCodings } from '../agreement/align-codings.ts';
import { listDifferences } from '../agreement/list-differences.ts';
import { printDifferences } from '../agreement/print-differences.ts';
import { codeReport } from '../code/code-report.ts';
import type { CodedReport } from '../domain/coding.ts';
import { DataFaultsError } from './code-reports.ts';

const VOCABULARIES = 'data/vocabularies';

program
  .name('npm run agreement --')
  .option('--report <folder>', 'a report’s folder, with two codings in it', 'data/reports/change-nhs-chapter-5')
  .option('--differences', 'print every decision on which the two codings differ, as YAML')
  .action(async ({ report }: { report: string; differences?: boolean }) => {
    const [first, second] = await Promise.all([codeOne(report, 'codings/first'), codeOne(report, 'codings/second')]);
    process.stdout.write(printDifferences(listDifferences(alignCodings(first, second))));
  });
await program.parseAsync();

async function codeOne(report: string, coding: string): Promise<CodedReport> {
  const result = await codeReport(report, VOCABULARIES, path.join(report, coding));
  if (result.ok) return result.value;
  throw new DataFaultsError(result.faults);
}
