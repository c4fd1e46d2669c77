import type { Unit } from '../domain/enums.ts';
import { withinReport, type ReportSlug } from '../domain/ids.ts';
import type { FigureValue } from '../domain/report.ts';
import type { Draft } from './draft-passages.ts';
import type { SourceFaults } from './source-faults.ts';

interface Table {
  readonly report: ReportSlug;
  readonly figure: string;
  readonly caption: Draft;
  readonly header: Draft;
  readonly lines: readonly Draft[];
}

/** How the header (and the caption's question) name a unit, and how its values are printed. */
const UNITS: readonly { unit: Unit; header: RegExp; caption: RegExp; value: RegExp; example: string }[] = [
  { unit: 'PERCENT', header: /^\| ?Percentage\b/, caption: /^/, value: /^\d+(?:\.\d+)?%$/, example: '30%' },
  {
    unit: 'MEAN_OF_10',
    header: /^\| ?Average \(mean\)/,
    caption: /out of 10\b/,
    value: /^\d+(?:\.\d+)?$/,
    example: '7.4',
  },
];

/** One value for each row of a figure's table, in its order. */
export function readRows(table: Table, faults: SourceFaults): readonly FigureValue[] {
  const unit = UNITS.find(({ header, caption }) => header.test(table.header.text) && caption.test(table.caption.text));
  if (unit === undefined) {
    faults.add(
      table.header.number,
      `The table’s header “${table.header.text}” names no unit that is known.`,
      'Known are | Percentage | |, and | Average (mean) | | where the caption says “out of 10”.',
    );
    return [];
  }
  const rows = table.lines.filter(({ kind }) => kind === 'TABLE_ROW');
  return rows.flatMap((row, index): readonly FigureValue[] => {
    const { label = '', wording = '' } =
      /^\|\s*(?<label>.*?)\s*\|\s*(?<wording>.*?)\s*\|$/.exec(row.text)?.groups ?? {};
    if (label === '' || !unit.value.test(wording)) return refuse(row, unit.example, faults);
    const id = `statistic/figure-${table.figure}-row-${String(index + 1)}`;
    const value = Number.parseFloat(wording);
    return [{ id: withinReport(table.report, id), passage: row.id, label, value, unit: unit.unit, wording }];
  });
}

function refuse(row: Draft, example: string, faults: SourceFaults): readonly never[] {
  faults.add(row.number, `A figure row without value: “${row.text}”.`, `Its form here is | label | ${example} |.`);
  return [];
}
