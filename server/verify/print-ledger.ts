import type { Breach, ExceptedBreach, Ledger, LedgerCheck } from '../domain/ledger.ts';
import { withoutReport } from '../domain/ids.ts';

/** Where a breach’s record is written in the coding, as `file:line`; null where it is not. */
export type Locate = (subject: string) => string | null;

export interface PrintOptions {
  /** The source, relative to the project’s root. */
  readonly sourceFile: string;
  readonly locate?: Locate;
  /** Whether to list what was excepted, with the reasons. */
  readonly withExceptions?: boolean;
}

/** The ledger for people: one line a check, every breach with its place and what to do. */
export function printLedger(ledger: Ledger, options: PrintOptions): string {
  const breaches = ledger.checks.reduce((sum, check) => sum + check.breaches.length, 0);
  const excepted = ledger.checks.reduce((sum, check) => sum + check.excepted.length, 0);
  const verdict = ledger.isGreen ? 'GREEN' : `RED: ${String(breaches)} ${breaches === 1 ? 'breach' : 'breaches'}`;
  return [
    `${ledger.report}  SHA-256 ${ledger.sha256}`,
    '',
    ...ledger.checks.flatMap((check) => printCheck(check, options)),
    '',
    `${verdict}. ${String(ledger.checks.length)} checks, ${String(excepted)} declared exceptions.`,
  ].join('\n');
}

function printCheck({ name, definition, counts, breaches, excepted }: LedgerCheck, options: PrintOptions): string[] {
  const numbers = counts.map(({ label, ids }) => `${String(ids.length)} ${label}`);
  if (excepted.length > 0) numbers.push(`${String(excepted.length)} excepted`);
  const sign = breaches.length === 0 ? '✓' : '✗';
  return [
    `${sign} ${name.padEnd(24)} ${numbers.join(', ')}`,
    ...(breaches.length === 0 ? [] : [`    ${definition}`]),
    ...breaches.flatMap((breach) => printBreach(breach, options)),
    ...(options.withExceptions === true ? excepted.flatMap((one) => printExcepted(one, options)) : []),
  ];
}

function printBreach(
  { line, subject, words, problem, remedy }: Breach,
  { sourceFile, locate }: PrintOptions,
): string[] {
  const written = locate?.(subject) ?? null;
  return [
    `    ${line === 0 ? subject : `${sourceFile}:${String(line)} ${withoutReport(subject)}`}`,
    ...(words === '' ? [] : [`        “${shorten(words)}”`]),
    `        ${problem}`,
    `        ${remedy}${written === null ? '' : ` (${written})`}`,
  ];
}

function printExcepted({ breach, reason }: ExceptedBreach, { sourceFile }: PrintOptions): string[] {
  return [`    excepted: ${sourceFile}:${String(breach.line)} ${withoutReport(breach.subject)}: ${reason}`];
}

const LONGEST = 160;

function shorten(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}
