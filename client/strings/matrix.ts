/** The words of Compare's matrix. */
import type { AXES, MEASURES } from '../address/compare-fields.ts';
import { plural } from './plural.ts';

type AxisName = (typeof AXES)[number];
type MeasureName = (typeof MEASURES)[number];
const COUNTED: Readonly<Record<MeasureName, readonly [one: string, many: string]>> = {
  claims: ['claim', 'claims'],
  quotes: ['quote', 'quotes'],
  statistics: ['number', 'numbers'],
};

export const matrix = {
  ready: 'Ready-made',
  concerns: 'Who raises which concern',
  concernsTitle: 'Who raises which concern',
  concernsLead:
    'In how many places the report names them as raising the concern; “less” and “not” where it says that they do so less, or did not. An empty cell is no denial. Each cell opens the quotes, and where there are none the report’s own words.',
  concern: 'Concern',
  title: (rows: AxisName, columns: AxisName, measure: MeasureName): string =>
    `${{ claims: 'Claims', quotes: 'Quotes', statistics: 'Published numbers' }[measure]} by ${matrix.axes[rows]} and ${matrix.axes[columns]}`,
  lead: 'Each number opens what it counts. That many quotes were printed does not make a view common.',
  rows: 'Rows',
  columns: 'Columns',
  measure: 'Count',
  axes: {
    audience: 'audience',
    strand: 'strand',
    theme: 'theme',
    region: 'region',
    kind: 'kind',
  } satisfies Record<AxisName, string>,
  axisChoices: {
    audience: 'Audiences',
    strand: 'Strands',
    theme: 'Themes',
    region: 'Regions',
    kind: 'Kinds of claim',
  } satisfies Record<AxisName, string>,
  measures: { claims: 'Claims', quotes: 'Quotes', statistics: 'Published numbers' } satisfies Record<
    MeasureName,
    string
  >,
  nobody: {
    audience: 'No audience named',
    strand: 'No strand named',
    theme: 'No theme',
    region: 'No region named',
    kind: 'No kind',
  } satisfies Record<AxisName, string>,
  together: 'Count narrower ones in the broader',
  rolledUp: 'What a narrower audience raises is counted with the broader that it belongs to.',
  apart: 'Each audience stands for itself alone.',
  total: 'All',
  leftOut: (rows: number, columns: number): string =>
    `${plural(rows, 'row', 'rows')} and ${plural(columns, 'column', 'columns')} more did not fit.`,
  label: (row: string, column: string, told: string): string => `${row}, ${column}: ${told}`,
  counted: (count: number, measure: MeasureName): string => plural(count, ...COUNTED[measure]),
  raised: (count: number): string => `raised in ${plural(count, 'place', 'places')}`,
  tags: { LESS: 'less', NOT: 'not' } as const,
  toldTags: { LESS: 'less worried', NOT: 'did not raise it' } as const,
  opened: (row: string, column: string): string => `${row} and ${column}`,
  noQuotes: 'No quote bears on it here. In the report’s words:',
  moreQuotes: (count: number): string => `and ${plural(count, 'more quote', 'more quotes')}`,
  noCell: 'Nothing stands in the cell that this address names.',
  close: 'Close',
  keys: 'Arrow keys move from number to number.',
  empty: 'The filters let through no concern that anybody is named as raising.',
};
