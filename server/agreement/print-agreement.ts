import type { CodedReport } from '../domain/coding.ts';
import type { Agreement } from './measure-agreement.ts';
import type { FScore } from './f-score.ts';
import type { LinkAgreement } from './measure-links.ts';
import { DEFINITIONS } from './definitions.ts';
import { explainLowNumbers } from './explain-low-numbers.ts';
import { printChange } from './print-change.ts';
import { printSettled } from './print-settled.ts';
import { printInterval, printNumber, printTable } from './print-table.ts';

/** Two codings made by one version of the manual, and those made by the version before it. */
export interface Round {
  /** `manual-1.1`: the name of its folder. */
  readonly name: string;
  readonly agreement: Agreement;
  /** Null for the first. */
  readonly earlier: Round | null;
}

/** `manual-1.1` → `manual 1.1`. */
export function printRoundName(name: string): string {
  return name.replace('-', ' ');
}

/** The published page: Markdown, the same bytes for the same codings. */
export function printAgreement(round: Round): string {
  const { agreement, earlier } = round;
  const sections = [
    printHead(round),
    ...(earlier ? ['## What mending the manual changed', printChange(round, earlier)] : []),
    '## Which words are taken for what',
    printUnits(agreement),
    '## Which links there are',
    printLinks(agreement.links),
    '## What is decided of things that both have',
    printDecisions(agreement),
    '## What the low numbers mean',
    explainLowNumbers(agreement),
    '## What was settled',
    printSettled(agreement),
    DEFINITIONS,
  ];
  return `${sections.join('\n\n')}\n`;
}

function printHead({ name, agreement: { first, second, differences } }: Round): string {
  const { manifest } = first.parsed;
  return `# How far two codings agree: ${manifest.title}

*Written by \`npm run agreement\` from the codings in \`data/reports/${manifest.slug}/codings/${name}/\`; do not edit. \`npm run agreement -- --check\` fails when a
number here is not what the codings give.*

The report was coded twice from [the coding manual](../../data/coding-manual.md) as it was then (${printRoundName(name)}) and the text alone; neither coder saw the other's work.

${printTable(['', 'coder', 'kind', 'claims', 'RAISED_BY', 'MITIGATES', 'EVIDENCES'], [codingRow('first', first), codingRow('second', second)], 3)}

They differ in ${String(differences.length)} decisions, which \`npm run agreement -- --round ${name} --differences\` lists with the words of both.

**How to take these numbers.** ${caution(first, second)} Section 10 of the manual rules on single lines of this report, so on those lines agreement
shows that the rulings were followed, not that the text decides by itself. What agreement cannot show is that both are right.`;
}

function codingRow(name: string, { coder, claims, raisedBy, mitigates, evidences }: CodedReport): readonly string[] {
  return [
    name,
    coder.name,
    coder.kind,
    ...[claims, raisedBy, mitigates, evidences].map(({ length }) => String(length)),
  ];
}

function caution(first: CodedReport, second: CodedReport): string {
  return first.coder.kind === 'MODEL' && second.coder.kind === 'MODEL'
    ? 'Both coders are language models: what these have in common, blind spots too, raises the numbers, and two people may agree less.'
    : 'Two coders show how clear the manual is to these two.';
}

function printUnits({ units }: Agreement): string {
  const rows = units.map(({ name, unit, score }) => [name, unit, ...printScore(score)]);
  return printTable(['', 'unit', 'both', 'only first', 'only second', 'F1', '95 % interval'], rows, 2);
}

function printLinks(links: readonly LinkAgreement[]): string {
  const rows = links.map(({ name, all, onSharedClaims }) => [
    name,
    ...printScore(all),
    printNumber(onSharedClaims.value),
    printInterval(onSharedClaims.interval, countOf(onSharedClaims)),
  ]);
  const head = [
    'link',
    'both',
    'only first',
    'only second',
    'F1',
    '95 % interval',
    'F1 on shared claims',
    '95 % interval',
  ];
  return printTable(head, rows);
}

function printScore(score: FScore): readonly string[] {
  const counts = [score.both, score.onlyFirst, score.onlySecond].map(String);
  return [...counts, printNumber(score.value), printInterval(score.interval, countOf(score))];
}

function countOf({ both, onlyFirst, onlySecond }: FScore): number {
  return both + onlyFirst + onlySecond;
}

function printDecisions({ decisions }: Agreement): string {
  const rows = decisions.map(({ name, unit, alpha }) => [
    ...[name, unit, String(alpha.units), String(alpha.agreed), String(alpha.categories)],
    ...[printNumber(alpha.value), printInterval(alpha.interval, alpha.units)],
  ]);
  return printTable(['decision', 'unit', 'n', 'alike', 'categories', 'alpha', '95 % interval'], rows, 2);
}
