import type { Agreement } from './measure-agreement.ts';
import { LEAST_FOR_INTERVAL, printNumber } from './print-table.ts';

/** Below it a number is explained; Krippendorff's own mark for what may be relied upon. */
const RELIABLE = 0.8;

interface Measured {
  readonly name: string;
  readonly value: number | null;
  readonly things: number;
}

/** Why a decision is hard, by the name of its measure. Only those below the mark are printed. */
const REASONS: Readonly<Record<string, string>> = {
  MITIGATES:
    'which concern a recommendation answers is the most open judgement of the manual: it asks for the most specific pair and for gaps rather than weak links, and the coders often choose a neighbouring concern, or one of them none.',
  'MITIGATES, STATED':
    'the text ties an introduction to its whole list, and the coders differ in how far down the list the tie reaches.',
  'MITIGATES, INFERRED':
    'each is one step of reasoning that the text does not take; take none of them for a fact of the report.',
  EVIDENCES:
    'a quote or a figure’s row may bear on several claims, and the coders do not stop at the same one; a claim cut in two by one coder counts as a disagreement for each half.',
  'EVIDENCES, STATED':
    'a link that one coder calls STATED and the other INFERRED counts as found by one only; see the basis of shared EVIDENCES.',
  'EVIDENCES, INFERRED':
    'low enough that a single inferred link of evidence is one reader’s suggestion, no more: the coders infer different ones, and what one infers the other often calls STATED.',
  'basis of shared EVIDENCES':
    'how near a quote’s words must come to say a claim leaves room: the same link is STATED to one coder and one step away to the other.',
  LEADS_TO:
    'a consequence can be tied to a headline or to one of its parts; where one coder has one claim and the other two, each of its consequences counts again. On shared claims the number is the fairer one.',
  'compared with of shared attribution':
    'few attributions are compared with anybody, and the coders differ in whether a bare “particularly” compares with the audiences named before.',
  'set of themes of shared claim': 'the sets must be equal to count; F1 of ABOUT counts the themes one by one.',
};
const FEW = 'too few for the number to mean much.';
const UNEXPLAINED = 'see the differences.';

/** A line for every number that is printed as less than 0.80, and for what could not be measured. */
export function explainLowNumbers(agreement: Agreement): string {
  const measured = listMeasured(agreement);
  const low = measured.filter(({ value }) => value !== null && Number(printNumber(value)) < RELIABLE);
  const lines = low.map(({ name, value, things }) => `- **${name}, ${printNumber(value)}**: ${explain(name, things)}`);
  const undefinedOnes = agreement.decisions.filter(({ alpha }) => alpha.value === null);
  const without = undefinedOnes.map(
    ({ name, unit }) =>
      `- **${name} of ${unit}, –**: all decisions are the same, so nothing can be said of how well they are told apart.`,
  );
  const intro = `Of ${String(measured.length)} numbers above, ${String(low.length)} are below ${printNumber(RELIABLE)}, the mark above which Krippendorff (2019) would rely on data:`;
  return [intro, '', ...lines, ...without].join('\n');
}

function listMeasured({ units, links, decisions }: Agreement): readonly Measured[] {
  return [
    ...units.map(({ name, score }) => ({
      name,
      value: score.value,
      things: score.both + score.onlyFirst + score.onlySecond,
    })),
    ...links.map(({ name, all }) => ({ name, value: all.value, things: all.both + all.onlyFirst + all.onlySecond })),
    ...decisions.map(({ name, unit, alpha }) => ({
      name: `${name} of ${unit}`,
      value: alpha.value,
      things: alpha.units,
    })),
  ];
}

function explain(name: string, things: number): string {
  return things < LEAST_FOR_INTERVAL ? FEW : (REASONS[name] ?? UNEXPLAINED);
}
