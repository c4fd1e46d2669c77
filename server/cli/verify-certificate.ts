/**
 * `npm run verify:certificate -- <source.txt>… <certificate.json>`: verifies the certificate of a trace with nothing but the source that it speaks of.
 * Exit code 1 where anything is wrong.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { verifyCertificate } from '../verify/certificate/verify-certificate.ts';

const command = new Command('verify:certificate')
  .argument('<source>', 'the text of the report, as received')
  .argument('<certificate...>', 'the sources of more reports, where it speaks of several; last, the certificate')
  .parse();
const [source, others] = command.processedArgs as [string, readonly string[]];
const files = [source, ...others].map((file) => path.resolve(process.env['INIT_CWD'] ?? '.', file));

const { certificate, faults } = verifyCertificate(
  files.slice(0, -1).map((file) => readFileSync(file)),
  readFileSync(files.at(-1) ?? '', 'utf8'),
);
for (const { subject, problem } of faults) console.error(`✗ ${subject} ${problem}`);
if (certificate !== null && faults.length === 0) {
  const { paths, nodes, edges, digest, reports } = certificate;
  console.log(
    `✓ ${String(paths.length)} threads, ${String(nodes.length)} nodes and ${String(edges.length)} edges hold against the source.`,
  );
  console.log(`  certificate ${digest}`);
  for (const { citation } of reports) console.log(`  ${citation}`);
}
process.exitCode = faults.length === 0 ? 0 : 1;
