import type { Agreement, ReadingAgreement, SettledAgreement, SettledOutcome } from './measure-agreement.ts';
import type { Support } from './count-support.ts';
import type { Recovery } from './compare-with-settled.ts';
import { SETTLEMENT_DECISIONS } from '../code/settlement-shape.ts';
import { printNumber, printTable } from './print-table.ts';

/** How the differences were settled, and how much of the settled coding each of the two had found. */
export function printSettled({ differences, settled }: Agreement): string {
  if (settled === null) return `The ${String(differences.length)} differences are not settled yet.`;
  const { outcome } = settled;
  return [
    `Every difference was settled, with a reason, in \`settlements.yaml\` beside the two codings${outcome ? `, by: ${outcome.coding.coder.name} (${outcome.coding.coder.kind})` : ''}.`,
    printCounts(settled),
    `BOTH: what each has stands. NEITHER: what either has is left out. OTHER: settled in a way that neither coding has it.`,
    ...(outcome === null ? [MENDED] : printOutcome(outcome, settled.settlements.length)),
  ].join('\n\n');
}

const MENDED =
  'What was settled here has since been mended in a later round, so it is not compared with the coding that is loaded.';

function printOutcome(outcome: SettledOutcome, settlements: number): readonly string[] {
  return [
    ...(outcome.departures.length === 0 ? [] : [printDepartures(outcome, settlements)]),
    `How much of each coding was kept (precision), and how much of the settled coding each had found (recall), for claims and for the links that the report states:`,
    printRecoveries(outcome),
    printSupport(outcome.support),
    ...outcome.readings.map(printReading),
  ];
}

function printSupport(support: readonly Support[]): string {
  const most = support[0]?.found.length ?? 0;
  const head = ['', 'basis', ...Array.from({ length: most }, (_, n) => (n === 0 ? 'in none' : `in ${String(n)}`))];
  const rows = support.map(({ name, basis, found }) => [name, basis, ...found.map(String)]);
  const intro = `In how many of the ${String(most - 1)} independent codings, of this round and the earlier ones, each link of the settled coding is found, whichever basis they give it:`;
  return `${intro}\n\n${printTable(head, rows, 2)}`;
}

/** Seen from the settled coding: its recall is the part of the reader's that it has, its precision the part of its own that the reader has. */
function printReading({ reading, recoveries }: ReadingAgreement): string {
  const rows = recoveries.map(({ name, ofCoding, ofSettled, precision, recall, f1 }) => [
    ...[name, String(ofCoding), String(ofSettled)],
    ...[precision, recall, f1].map(printNumber),
  ]);
  const { name, kind } = reading.coder;
  const intro = `The settled coding measured against one that took no part in settling it, made from the manual and the text alone by ${name} (${kind}): recall is the part of that coding's claims and stated links that the settled coding has, precision the part of the settled coding's that the other has.`;
  return `${intro}\n\n${printTable(['', 'theirs', 'settled', 'recall', 'precision', 'F1'], rows)}`;
}

function printCounts({ settlements }: SettledAgreement): string {
  const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));
  const count = (kind: string | null): readonly string[] => {
    const ofKind = settlements.filter(({ key }) => kind === null || kindOf(key) === kind);
    const counts = SETTLEMENT_DECISIONS.map((decision) => ofKind.filter((one) => one.decision === decision).length);
    return [...counts, ofKind.length].map(String);
  };
  const kinds = [...new Set(settlements.map(({ key }) => kindOf(key)))].toSorted();
  const rows = [...kinds.map((kind) => [kind, ...count(kind)]), ['all', ...count(null)]];
  return printTable(['difference in', ...SETTLEMENT_DECISIONS, 'all'], rows);
}

function printDepartures({ departures }: SettledOutcome, settlements: number): string {
  const lines = departures.map(({ settlement: { key, decision } }) => `- ${decision}: \`${key}\``);
  const intro = `In ${String(departures.length)} of ${String(settlements)} the settled coding is not as the decision alone would have it, because what one coding has was taken together with something else:`;
  return [intro, '', ...lines].join('\n');
}

function printRecoveries({ withFirst, withSecond }: SettledOutcome): string {
  const rows = withFirst.map((first, index) => {
    const second = withSecond[index];
    return [first.name, String(first.ofSettled), ...printRecovery(first), ...(second ? printRecovery(second) : [])];
  });
  const columns = ['n', 'precision', 'recall', 'F1'];
  const head = [
    '',
    'settled n',
    ...columns.map((name) => `first: ${name}`),
    ...columns.map((name) => `second: ${name}`),
  ];
  return printTable(head, rows);
}

function printRecovery({ ofCoding, precision, recall, f1 }: Recovery): readonly string[] {
  return [String(ofCoding), ...[precision, recall, f1].map(printNumber)];
}
