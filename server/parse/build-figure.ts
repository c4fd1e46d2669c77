import { withinReport, type ReportSlug } from '../domain/ids.ts';
import type { PassageKind } from '../domain/enums.ts';
import type { ParsedFigure } from '../domain/report.ts';
import type { Draft } from './draft-passages.ts';
import { readRows } from './read-rows.ts';
import type { SourceFaults } from './source-faults.ts';

const QUESTION = /question: ‘(?<question>.+)’\.?$/;
const BASE_COUNT = /\(number equals (?<count>\d[\d,]*)\)/;
const FIELDWORK = /between \d{1,2}(?: \p{L}+)?(?: \d{4})? and \d{1,2} \p{L}+ \d{4}/u;

/** What a figure cannot do without, in the words of its faults. */
const NEEDED: readonly (readonly [PassageKind, string])[] = [
  ['FIGURE_CAPTION', 'caption'],
  ['TABLE_HEADER', 'table header'],
  ['TABLE_RULE', 'table rule'],
  ['TABLE_ROW', 'row'],
  ['BASE', 'base'],
];
const FORM =
  'A figure is, line under line: “Figure <number>: …”, “Shows …”, | Percentage | |, |---|---|, a row for each value, “Base: …”.';

/** From the lines of a figure, the title first; null where one of them is missing. */
export function buildFigure(
  report: ReportSlug,
  titleLine: Draft,
  lines: readonly Draft[],
  faults: SourceFaults,
): ParsedFigure | null {
  const { number = '', title = '' } = /^Figure (?<number>\d+): (?<title>.+)$/.exec(titleLine.text)?.groups ?? {};
  if (title === '') {
    faults.add(titleLine.number, 'A figure without number or title.', 'Its form is Figure <number>: <title>.');
    return null;
  }
  const line = (kind: PassageKind): Draft | undefined => lines.find((other) => other.kind === kind);
  refuseGaps(number, titleLine, lines, faults);
  const [caption, header, base] = [line('FIGURE_CAPTION'), line('TABLE_HEADER'), line('BASE')];
  if (caption === undefined || header === undefined || base === undefined) return null;
  return {
    id: withinReport(report, `figure/${number}`),
    number: Number(number),
    title,
    caption: caption.text,
    question: QUESTION.exec(caption.text)?.groups?.['question'] ?? null,
    ...readBase(base),
    values: readRows({ report, figure: number, caption, header, lines }, faults),
    titlePassage: titleLine.id,
  };
}

function readBase({ id, text }: Draft): Pick<ParsedFigure, 'base' | 'baseCount' | 'fieldwork' | 'basePassage'> {
  const count = BASE_COUNT.exec(text)?.groups?.['count'];
  return {
    base: text,
    baseCount: count === undefined ? null : Number(count.replaceAll(',', '')),
    fieldwork: FIELDWORK.exec(text)?.[0] ?? null,
    basePassage: id,
  };
}

function refuseGaps(number: string, title: Draft, lines: readonly Draft[], faults: SourceFaults): void {
  const missing = NEEDED.filter(([kind]) => !lines.some((line) => line.kind === kind)).map(([, name]) => name);
  if (missing.length > 0) faults.add(title.number, `Figure ${number} has no ${missing.join(', no ')}.`, FORM);
}
