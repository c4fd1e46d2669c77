/** Compares the independent codings of a report with one another, and with what was settled between them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { alignCodings } from '../agreement/align-codings.ts';
import { checkSettlements } from '../agreement/check-settlements.ts';
import { listDifferences } from '../agreement/list-differences.ts';
import { measureAgreement, type Agreement, type Settled } from '../agreement/measure-agreement.ts';
import { printAgreement } from '../agreement/print-agreement.ts';
import { printDifferences } from '../agreement/print-differences.ts';
import { readSettlements } from '../agreement/read-settlements.ts';
import { codeReport } from '../code/code-report.ts';
import type { CodedReport } from '../domain/coding.ts';
import { printFault, type Fault, type Result } from '../domain/fault.ts';

interface Options {
  readonly report: string;
  readonly differences?: boolean;
  readonly check?: boolean;
}

program
  .name('npm run agreement --')
  .description('Measures how far two codings of a report agree, and writes the page that says so.')
  .option('--report <folder>', 'a report’s folder, with two codings in it', 'data/reports/change-nhs-chapter-5')
  .option('--differences', 'write nothing; print every decision on which the two codings differ, as YAML')
  .option('--check', 'write nothing; fail where the page is not what would be written')
  .action(compare);
await program.parseAsync();

async function compare({ report, differences, check }: Options): Promise<void> {
  const [first, second] = await Promise.all([codeOne(report, 'codings/first'), codeOne(report, 'codings/second')]);
  if (!first.ok || !second.ok) return refuse([first, second].flatMap(faultsOf));
  if (differences) {
    process.stdout.write(printDifferences(listDifferences(alignCodings(first.value, second.value))));
    return;
  }
  const settled = await readSettled(report);
  if (!settled.ok) return refuse(settled.faults);
  const agreement = measureAgreement(first.value, second.value, settled.value);
  const faults = faultsOfSettlements(agreement, settlementsFile(report));
  if (faults.length > 0) return refuse(faults);
  (check ? checkPage : writePage)(pageFile(agreement), printAgreement(agreement));
}

function codeOne(report: string, coding: string): Promise<Result<CodedReport>> {
  return codeReport(report, 'data/vocabularies', path.join(report, coding));
}

/** Null where the differences are not settled yet: there is no file that says how. */
async function readSettled(report: string): Promise<Result<Settled | null>> {
  if (!existsSync(settlementsFile(report))) return { ok: true, value: null };
  const [coding, settlements] = [await codeOne(report, 'coding'), await readSettlements(settlementsFile(report))];
  return coding.ok && settlements.ok
    ? { ok: true, value: { coding: coding.value, settlements: settlements.value } }
    : { ok: false, faults: [coding, settlements].flatMap(faultsOf) };
}

function faultsOfSettlements({ settled, differences }: Agreement, file: string): readonly Fault[] {
  return settled === null ? [] : checkSettlements(settled.settlements, differences, file);
}

function settlementsFile(report: string): string {
  return path.join(report, 'settlements.yaml');
}

function pageFile({ first }: Agreement): string {
  return `docs/agreement/${first.parsed.manifest.slug}.md`;
}

function writePage(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${file}`);
}

function checkPage(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  console.error(`${file} is not what the codings say. Run: npm run agreement`);
  process.exitCode = 1;
}

function refuse(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(printFault(fault));
  console.error(`\n${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}
