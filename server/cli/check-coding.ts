/**
 * Checks the coding of a report and prints every fault, with what to write instead; or, where there is none, what it holds.
 *
 *     npx tsx server/cli/check-coding.ts [report folder] [--coding folder] [--vocabularies folder] [--ids] [--ledger]
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { checkReport, type CheckedReport } from '../code/code-report.ts';
import type { CodedReport } from '../domain/coding.ts';
import { printFault } from '../domain/fault.ts';
import { withoutReport } from '../domain/ids.ts';

const command = new Command('check-coding')
  .argument('[folder]', 'a report’s folder, or a folder of coding inside it', 'data/reports/change-nhs-chapter-5')
  .option('--coding <folder>', 'the folder of coding to check, where a report has several')
  .option('--vocabularies <folder>', 'the folder of vocabularies', 'data/vocabularies')
  .option('--ids', 'list the ids of the quotes and figure rows that the coding found')
  .option('--ledger', 'list every sentence of the report that no anchor touches')
  .parse();
const options = command.opts<{ coding?: string; vocabularies: string; ids?: boolean; ledger?: boolean }>();
const [folder = ''] = command.processedArgs as readonly string[];

const report = reportFolderOf(folder);
const coding = options.coding ?? (report === folder ? undefined : folder);
const checked = await checkReport(report, options.vocabularies, coding);

if (options.ledger) printLedger(checked.uncoded);
for (const fault of checked.faults) console.error(printFault(fault));
if (checked.coded === null) {
  console.error(`\n${String(checked.faults.length)} ${checked.faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
} else console.log(summarise(checked.coded, options.ids ?? false));
if (!options.ledger)
  console.log(`${String(checked.uncoded.length)} sentences are under no anchor (--ledger lists them)`);

function printLedger(uncoded: CheckedReport['uncoded']): void {
  for (const { line, text } of uncoded) console.log(`${String(line).padStart(4)}  ${text}`);
  console.log(`${String(uncoded.length)} sentences are under no anchor\n`);
}

/** The folder itself, or the nearest above it, that holds a manifest. */
function reportFolderOf(start: string): string {
  const holds = (candidate: string): boolean => existsSync(path.join(candidate, 'manifest.yaml'));
  for (let candidate = start; candidate !== path.dirname(candidate); candidate = path.dirname(candidate)) {
    if (holds(candidate)) return candidate;
  }
  return start;
}

function summarise(value: CodedReport, withIds: boolean): string {
  const kinds = ['finding', 'concern', 'recommendation'] as const;
  const counts = [
    ...kinds.map((kind) => [`${kind}s`, value.claims.filter((claim) => claim.kind === kind).length] as const),
    ...(['quotes', 'figures', 'statistics', 'raisedBy', 'mitigates', 'evidences'] as const).map(countOf),
    ...(['conflictsWith', 'leadsTo', 'shiftedTo', 'restatements', 'context', 'crossReferences'] as const).map(countOf),
  ];
  const lines = counts.map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  const ids = [...value.quotes, ...value.statistics].map(({ id }) => withoutReport(id));
  return ['No faults.', ...lines, ...(withIds ? ids : [])].join('\n');

  function countOf<K extends keyof CodedReport>(name: K): readonly [K, number] {
    const list: unknown = value[name];
    return [name, Array.isArray(list) ? list.length : 0];
  }
}
