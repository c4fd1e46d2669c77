import type { Agreement, SettledAgreement } from './measure-agreement.ts';
import type { Recovery } from './compare-with-settled.ts';
import { SETTLEMENT_DECISIONS } from '../code/settlement-shape.ts';
import { printNumber, printTable } from './print-table.ts';

/** How the differences were settled, and how much of the settled coding each of the two had found. */
export function printSettled({ differences, settled }: Agreement): string {
  if (settled === null) return `The ${String(differences.length)} differences are not settled yet.`;
  const { coding, departures } = settled;
  return [
    `Every difference was settled, with a reason, in \`settlements.yaml\`, by: ${coding.coder.name} (${coding.coder.kind}).`,
    printCounts(settled),
    `BOTH: what each has stands. NEITHER: what either has is left out. OTHER: settled in a way that neither coding has it.`,
    ...(departures.length === 0 ? [] : [printDepartures(settled)]),
    `How much of each coding was kept (precision), and how much of the settled coding each had found (recall), for claims and for the links that the report states:`,
    printRecoveries(settled),
  ].join('\n\n');
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

function printDepartures({ departures, settlements }: SettledAgreement): string {
  const lines = departures.map(({ settlement: { key, decision } }) => `- ${decision}: \`${key}\``);
  const intro = `In ${String(departures.length)} of ${String(settlements.length)} the settled coding is not as the decision alone would have it, because what one coding has was taken together with something else:`;
  return [intro, '', ...lines].join('\n');
}

function printRecoveries({ withFirst, withSecond }: SettledAgreement): string {
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
