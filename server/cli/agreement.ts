/** Compares the independent codings of a report with one another, and with what was settled between them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { alignCodings } from '../agreement/align-codings.ts';
import { checkSettlements } from '../agreement/check-settlements.ts';
import { listDifferences } from '../agreement/list-differences.ts';
import { type Agreement, measureAgreement } from '../agreement/measure-agreement.ts';
import { type Round, printAgreement } from '../agreement/print-agreement.ts';
import { printDifferences } from '../agreement/print-differences.ts';
import { type Fault, type Result, printFault } from '../domain/fault.ts';
import { codeRound, listRounds, readOutcome, readSettled, settlementsFile } from './read-rounds.ts';

interface Options {
  readonly report: string;
  readonly round?: string;
  readonly differences?: boolean;
  readonly check?: boolean;
}

/** Only the latest round is what the settled coding came of. */
const NOT_COMPARED = { ok: true, value: { coding: null, readings: [], earlier: [] } } as const;

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
    const agreement = await measureRound(report, name, earlier, name === latest);
    if (!agreement.ok) return refuse(agreement.faults);
    earlier = { name, agreement: agreement.value, earlier };
    if (round === undefined || round === name) {
      (check ? checkPage : writePage)(pageFile(earlier, name === latest), printAgreement(earlier));
    }
  }
}

async function printRoundDifferences(report: string, round: string): Promise<void> {
  const codings = await codeRound(report, round);
  if (!codings.ok) return refuse(codings.faults);
  process.stdout.write(printDifferences(listDifferences(alignCodings(...codings.value))));
}

async function measureRound(
  report: string,
  round: string,
  earlier: Round | null,
  isLatest: boolean,
): Promise<Result<Agreement>> {
  const codings = await codeRound(report, round);
  const settled = await readSettled(report, round);
  const outcome = isLatest && settled.ok && settled.value ? await readOutcome(report, earlier) : NOT_COMPARED;
  if (!codings.ok || !settled.ok || !outcome.ok) {
    return { ok: false, faults: [codings, settled, outcome].flatMap((read) => (read.ok ? [] : read.faults)) };
  }
  const agreement = measureAgreement(...codings.value, settled.value && { ...settled.value, ...outcome.value });
  const file = settlementsFile(report, round);
  const faults = settled.value ? checkSettlements(settled.value.settlements, agreement.differences, file) : [];
  return faults.length === 0 ? { ok: true, value: agreement } : { ok: false, faults };
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
