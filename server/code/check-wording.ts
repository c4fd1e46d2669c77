import type { CodedStatistic } from './coding-shape.ts';
import type { Faults } from './faults.ts';
import type { Place } from './place.ts';

type Table = Readonly<Record<string, number>>;

/** Numbers as the prose writes them in words. */
const IN_WORDS: Table = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const PLACES: Table = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** Without a number of its own, “most commonly selected” is the first place. */
const FIRST_PLACE: Table = { most: 1, main: 1, highest: 1, greatest: 1, top: 1 };

/** Shares in words, in percent. */
const SHARES: Table = { 'a quarter': 25, half: 50, 'three quarters': 75, all: 100, none: 0 };

/** A statistic's value, and the m of its “n in m”, stand in its wording: 62 in “more than 3 in 5 (62%)”. */
export function checkWording(
  { value, unit, of }: Pick<CodedStatistic, 'value' | 'unit' | 'of'>,
  wording: string,
  place: Place,
  faults: Faults,
): void {
  const printed = numbersIn(wording, unit);
  for (const [key, number] of [['value', value] as const, ['of', unit === 'COUNT_IN' ? of : undefined] as const]) {
    if (number === undefined || printed.includes(number)) continue;
    const found = printed.length === 0 ? 'no number' : printed.join(', ');
    faults.add(
      place
        .at(key)
        .fault(
          `${String(number)} does not stand in its wording “${wording}”, which has ${found}.`,
          'Write the number that is printed there, or anchor the wording that has it.',
        ),
    );
  }
}

/** For PERCENT, the percentages where there are any: of “3 in 5 (62%)” only 62. For RANK, the places. */
export function numbersIn(wording: string, unit: CodedStatistic['unit']): readonly number[] {
  const percentages = matchNumbers(wording, /(\d[\d,]*(?:\.\d+)?)\s*(?:%|per cent)/gu);
  if (unit === 'PERCENT' && percentages.length > 0) return percentages;
  const digits = matchNumbers(wording, /(\d[\d,]*(?:\.\d+)?)/gu);
  if (unit !== 'RANK')
    return [...digits, ...named(wording, IN_WORDS), ...(unit === 'PERCENT' ? named(wording, SHARES) : [])];
  const places = [...digits, ...named(wording, PLACES)];
  return places.length > 0 ? places : named(wording, FIRST_PLACE);
}

function matchNumbers(wording: string, form: RegExp): readonly number[] {
  return [...wording.matchAll(form)].map(([, digits = '']) => Number(digits.replaceAll(',', '')));
}

function named(wording: string, table: Table): readonly number[] {
  const words = wording.toLowerCase();
  return Object.entries(table)
    .filter(([name]) => new RegExp(`\\b${name}\\b`, 'u').test(words))
    .map(([, number]) => number);
}
