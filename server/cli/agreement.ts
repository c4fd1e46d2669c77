/** Compares the independent codings of a report with one another, and with what was settled between them. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { alignCodings } from '../agreement/align-codings.ts';
import { checkSettlements } from '../agreement/check-settlements.ts';
import { listDifferences } from '../agreement/list-differences.ts';
import { measureAgreement, type Agreement, type Settled } from '../agreement/measure-agreement.ts';
import { type Round, printAgreement } from '../agreement/print-agreement.ts';
import { printDifferences } from '../agreement/print-differences.ts';
import { readSettlements } from '../agreement/read-settlements.ts';
import { codeReport } from '../code/code-report.ts';
import type { CodedReport } from '../domain/coding.ts';
import { printFault, type Fault, type Result } from '../domain/fault.ts';

interface Options {
  readonly report: string;
  readonly round?: string;
  readonly differences?: boolean;
  readonly check?: boolean;
}

/** Only the latest round is what the settled coding came of. */
const NOT_COMPARED = { coding: null, readings: [] } as const;

program
  .name('npm run agreement --')
  .description('Measures how far two codings of a report agree, round by round, and writes the pages that say so.')
  .option(
    '--report <folder>',
    'a report’s folder, with rounds of two codings in it',
    'data/reports/change-nhs-chapter-5',
  )
  .option('--round <name>', 'only this round; the latest for --differences')
  .option('--differences', 'write nothing; print every decision on which the two codings of a round differ, as YAML')
  .option('--check', 'write nothing; fail where a page is not what would be written')
  .action(compare);
await program.parseAsync();

async function compare({ report, round, differences, check }: Options): Promise<void> {
  const names = listRounds(report);
  const latest = names.at(-1);
  if (latest === undefined || (round !== undefined && !names.includes(round))) return refuseRound(report, round, names);
  if (differences) return printRoundDifferences(report, round ?? latest);
  let earlier: Round | null = null;
  for (const name of names) {
    const measured = await measureRound(report, name, name === latest);
    if (!measured.ok) return refuse(measured.faults);
    earlier = { name, agreement: measured.value, earlier };
    if (round === undefined || round === name) {
      (check ? checkPage : writePage)(pageFile(earlier, name === latest), printAgreement(earlier));
    }
  }
}

/** A round is a folder of `codings`, named for the version of the manual; in it the folders of two coders and what was settled. */
function listRounds(report: string): readonly string[] {
  const folder = path.join(report, 'codings');
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

async function codeRound(report: string, round: string): Promise<Result<readonly [CodedReport, CodedReport]>> {
  const [first, second] = await Promise.all([
    codeOne(report, `codings/${round}/first`),
    codeOne(report, `codings/${round}/second`),
  ]);
  return first.ok && second.ok
    ? { ok: true, value: [first.value, second.value] }
    : { ok: false, faults: [first, second].flatMap(faultsOf) };
}

async function printRoundDifferences(report: string, round: string): Promise<void> {
  const codings = await codeRound(report, round);
  if (!codings.ok) return refuse(codings.faults);
  process.stdout.write(printDifferences(listDifferences(alignCodings(...codings.value))));
}

async function measureRound(report: string, round: string, isLatest: boolean): Promise<Result<Agreement>> {
  const file = path.join(report, 'codings', round, 'settlements.yaml');
  const [codings, settled] = [await codeRound(report, round), await readSettled(report, file, isLatest)];
  if (!codings.ok || !settled.ok) return { ok: false, faults: [codings, settled].flatMap(faultsOf) };
  const agreement = measureAgreement(...codings.value, settled.value);
  const faults = settled.value && checkSettlements(settled.value.settlements, agreement.differences, file);
  return faults === null || faults.length === 0 ? { ok: true, value: agreement } : { ok: false, faults };
}

function codeOne(report: string, coding: string): Promise<Result<CodedReport>> {
  return codeReport(report, 'data/vocabularies', path.join(report, coding));
}

/** Null where the differences are not settled yet: there is no file that says how. */
async function readSettled(report: string, file: string, isLatest: boolean): Promise<Result<Settled | null>> {
  if (!existsSync(file)) return { ok: true, value: null };
  const settlements = await readSettlements(file);
  if (!isLatest)
    return settlements.ok ? { ok: true, value: { ...NOT_COMPARED, settlements: settlements.value } } : settlements;
  const [coding, ...readings] = await Promise.all(
    ['coding', ...listReadings(report)].map((one) => codeOne(report, one)),
  );
  const faults = [settlements, ...(coding ? [coding] : []), ...readings].flatMap(faultsOf);
  return settlements.ok && coding?.ok && faults.length === 0
    ? {
        ok: true,
        value: {
          coding: coding.value,
          settlements: settlements.value,
          readings: readings.flatMap((reading) => (reading.ok ? [reading.value] : [])),
        },
      }
    : { ok: false, faults };
}

/** Codings that took no part in the settling. */
function listReadings(report: string): readonly string[] {
  const folder = path.join(report, 'readings');
  return existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map((name) => `readings/${name}`)
    : [];
}

function pageFile({ name, agreement }: Round, isLatest: boolean): string {
  const { slug } = agreement.first.parsed.manifest;
  return `docs/agreement/${slug}${isLatest ? '' : `-${name}`}.md`;
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

function refuseRound(report: string, round: string | undefined, names: readonly string[]): void {
  console.error(
    names.length === 0
      ? `${report} has not been coded twice: there is no folder of a round, such as ${path.join(report, 'codings', 'manual-1.0')}.`
      : `${report} has no round '${String(round)}'. It has: ${names.join(', ')}.`,
  );
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
