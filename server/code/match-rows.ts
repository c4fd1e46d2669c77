import type { FigureValue, ParsedFigure } from '../domain/report.ts';
import type { CodedEvidences, CodedFigure } from './coding-shape.ts';
import type { Faults } from './faults.ts';
import { suggest } from './nearest.ts';
import type { Place } from './place.ts';

/** A figure's value, and what is coded of it. */
export interface CodedRow {
  readonly value: FigureValue;
  readonly evidences: readonly CodedEvidences[];
  readonly place: Place;
}

/** The rows of a figure by their exact labels: every one, once, in the figure's order. */
export function matchRows(
  { rows }: CodedFigure,
  figure: ParsedFigure,
  place: Place,
  faults: Faults,
): readonly CodedRow[] {
  const labels = figure.values.map(({ label }) => label);
  const coded = new Map<string, CodedRow>();
  let last = -1;
  for (const [index, { row, evidences }] of rows.entries()) {
    const here = place.at('rows', index);
    const order = labels.indexOf(row);
    const value = figure.values[order];
    if (value === undefined) refuseLabel(row, labels, here, faults);
    else if (coded.has(row))
      faults.add(here.at('row').fault(`The row “${row}” stands here a second time.`, 'Put the two together.'));
    else {
      if (order < last)
        faults.add(here.at('row').fault(`The row “${row}” is out of order.`, `The order is ${labels.join(' · ')}`));
      coded.set(row, { value, evidences, place: here });
    }
    last = Math.max(last, order);
  }
  const isMisspelt = rows.some(({ row }) => !labels.includes(row));
  const missing = isMisspelt ? [] : labels.filter((label) => !coded.has(label));
  missing.forEach((label) => refuseMissing(label, figure, place, faults));
  return [...coded.values()];
}

function refuseLabel(row: string, labels: readonly string[], here: Place, faults: Faults): void {
  const remedy = suggest(row, labels, `Its rows are ${labels.join(' · ')}`);
  faults.add(here.at('row').fault(`The figure has no row “${row}”.`, remedy));
}

function refuseMissing(label: string, { number }: ParsedFigure, place: Place, faults: Faults): void {
  const problem = `The row “${label}” of figure ${String(number)} is not coded.`;
  faults.add(
    place.at('rows').fault(problem, `Add - row: ${JSON.stringify(label)} and its evidences, which may be empty.`),
  );
}
