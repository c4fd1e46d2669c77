/**
 * `npm run verify`: recomputes every report’s ledger from its source and prints it. Exit code 1 where anything is red.
 *
 *     npm run verify -- [report folder] [--coding folder] [--vocabularies folder] [--exceptions] [--record-lines]
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { codeReport } from '../code/code-report.ts';
import { printFault, type Fault } from '../domain/fault.ts';
import { digestLines, findChangedLines, LINE_DIGESTS } from '../verify/line-digests.ts';
import { locateRecords } from '../verify/locate-records.ts';
import { makeLedger } from '../verify/make-ledger.ts';
import { printLedger } from '../verify/print-ledger.ts';
import { readExceptions } from '../verify/read-exceptions.ts';

const command = new Command('verify')
  .argument('[folder]', 'a report’s folder', 'data/reports/change-nhs-chapter-5')
  .option('--coding <folder>', 'the folder of coding to verify; by default the report’s own')
  .option('--vocabularies <folder>', 'the folder of vocabularies', 'data/vocabularies')
  .option('--exceptions', 'list what is excepted, with the reasons')
  .option('--record-lines', 'record the digest of each line of a source that is the one received')
  .parse();
const options = command.opts<{ coding?: string; vocabularies: string; exceptions?: boolean; recordLines?: boolean }>();
const [folder = ''] = command.processedArgs as readonly string[];
const coding = options.coding ?? path.join(folder, 'coding');

const [coded, exceptions] = await Promise.all([
  codeReport(folder, options.vocabularies, coding),
  readExceptions(folder),
]);
if (coded.ok && options.recordLines === true)
  writeFileSync(path.join(folder, LINE_DIGESTS), `${digestLines(coded.value.parsed.text).join('\n')}\n`);
if (coded.ok && exceptions.ok) {
  const ledger = makeLedger(coded.value, { exceptions: options.coding === undefined ? exceptions.value : [] });
  const sourceFile = path.posix.join(folder, coded.value.parsed.manifest.source);
  const locate = await locateRecords(coding);
  console.log(printLedger(ledger, { sourceFile, locate, withExceptions: options.exceptions ?? false }));
  process.exitCode = ledger.isGreen ? 0 : 1;
} else {
  const faults: readonly Fault[] = [coded, exceptions].flatMap((result) => (result.ok ? [] : result.faults));
  for (const fault of [...faults, ...(await findChangedLines(folder))]) console.error(printFault(fault));
  process.exitCode = 1;
}
