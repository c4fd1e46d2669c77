import type { Agreement } from './measure-agreement.ts';
import { type Round, printRoundName } from './print-agreement.ts';
import { printInterval, printNumber, printTable } from './print-table.ts';

/** How far the codings agreed by the manual before, beside how far they do by this one. */
export function printChange({ name, agreement }: Round, earlier: Round): string {
  const before = new Map(listNumbers(earlier.agreement).map((number) => [number.name, number]));
  const rows = listNumbers(agreement).map(({ name: measure, value, interval }) => {
    const was = before.get(measure);
    return [measure, was?.value ?? printNumber(null), was?.interval ?? printNumber(null), value, interval];
  });
  const intro = `The earlier version of the manual was followed by two other coders: [how far they agreed](${agreement.first.parsed.manifest.slug}-${earlier.name}.md). F1 for words, claims and links, alpha for decisions:`;
  return `${intro}\n\n${printTable(['', printRoundName(earlier.name), '95 % interval', printRoundName(name), '95 % interval'], rows)}`;
}

interface PrintedNumber {
  readonly name: string;
  readonly value: string;
  readonly interval: string;
}

function listNumbers({ units, links, decisions }: Agreement): readonly PrintedNumber[] {
  const scores = [
    ...units.map(({ name, score }) => ({ name, score })),
    ...links.map(({ name, all }) => ({ name, score: all })),
  ];
  return [
    ...scores.map(({ name, score }) => ({
      name,
      value: printNumber(score.value),
      interval: printInterval(score.interval, score.both + score.onlyFirst + score.onlySecond),
    })),
    ...decisions.map(({ name, unit, alpha }) => ({
      name: `${name} of ${unit}`,
      value: printNumber(alpha.value),
      interval: printInterval(alpha.interval, alpha.units),
    })),
  ];
}
