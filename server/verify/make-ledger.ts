/** Recomputes everything that can be said of a coding from the source alone. */
import { createHash } from 'node:crypto';
import type { CodedReport } from '../domain/coding.ts';
import { withinReport } from '../domain/ids.ts';
import type { Breach, HeldPassages, Ledger, LedgerCheck } from '../domain/ledger.ts';
import { coverSentences } from './cover-sentences.ts';
import { applyExceptions, type Exception } from './exceptions.ts';
import { lineAt, makeReading, type Reading } from './reading.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface LedgerOptions {
  /** What a person looked at and let stand; none by default. */
  readonly exceptions?: readonly Exception[];
  /** The source as read again from its file; by default the text that was parsed. */
  readonly source?: string;
  /** All by default. */
  readonly rules?: readonly Rule[];
}

export function makeLedger(report: CodedReport, options: LedgerOptions = {}): Ledger {
  const { exceptions = [], source = report.parsed.text, rules = RULES } = options;
  const reading = makeReading(report, source);
  const found = rules.map((rule) => runRule(rule, reading));
  const checks = applyExceptions(found, exceptions, report.parsed.manifest.slug);
  return {
    report: report.parsed.manifest.slug,
    sha256: createHash('sha256').update(source, 'utf8').digest('hex'),
    isGreen: checks.every(({ breaches }) => breaches.length === 0),
    checks,
    sentences: coverSentences(reading),
    held: listHeld(reading),
  };
}

function runRule({ name, definition, check }: Rule, reading: Reading): LedgerCheck {
  const { counts, findings } = check(reading);
  const breaches = findings.map((finding) => toBreach(name, finding, reading)).toSorted(inReportOrder);
  const id = withinReport<LedgerCheck['id']>(reading.report.parsed.manifest.slug, `check/${name}`);
  return { id, name, definition, counts, breaches, excepted: [] };
}

function toBreach(rule: string, { subject, span, problem, remedy }: Finding, reading: Reading): Breach {
  const { start, end } = span;
  const line = lineAt(reading, start)?.number ?? 0;
  return { rule, subject, line, start, end, words: reading.source.points.slice(start, end), problem, remedy };
}

function inReportOrder(a: Breach, b: Breach): number {
  return a.start - b.start || (a.subject < b.subject ? -1 : Number(a.subject > b.subject));
}

const BY_SENTENCE = ['PARAGRAPH', 'LIST_ITEM', 'METADATA'];

function listHeld({ report: { parsed } }: Reading): readonly HeldPassages[] {
  const others = parsed.passages.filter(({ kind }) => !BY_SENTENCE.includes(kind));
  const kinds = [...new Set(others.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => ({ kind, passages: others.filter((one) => one.kind === kind).map(({ id }) => id) }));
}
